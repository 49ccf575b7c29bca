"""Bugs in what agreements and reports lack."""

import kipcore as kip


def bugs(name, kind):
    last = list(kind)[-1]
    return {
        "what_is_there_is_no_gap": lambda right, facts: (*right, *facts[name]),
        "the_whole_list_lacks_nothing": lambda right, facts: (*right, last),
        "one_more_content_adds_no_gap": lambda right, facts: (*right, *facts[name][: len(facts[name]) % 2]),
        "the_order_does_not_matter": lambda right, facts: (*right, *facts[name][:1]),
    }


BUGS = {
    kip.agreement_gaps: bugs("content", kip.AgreementContent),
    kip.supplement_gaps: bugs("elements", kip.InitialIntegrationElement),
    kip.report_gaps: bugs("content", kip.ReportContent),
}
