"""Values about conditions, partners, stages and duties."""

from kipcore.cantons import zurich

VALUES = [zurich.WAY_TO_KIP_3[2], zurich.MUNICIPAL_DUTIES[4]]
ENUMS = [
    zurich.PaymentCondition,
    zurich.ContractPartner,
    zurich.AgreementStage,
    zurich.AgreementDuty,
    zurich.MunicipalOffice,
]
