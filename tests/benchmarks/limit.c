/* The practical limit: one thread, the same columns, nothing checked. Compiled by limit.py. */
#include <stdint.h>

#define CANTONS 26
#define STATUSES 6

void contribution(int64_t rows, const int64_t *ceiling, const int64_t *canton, const int64_t *municipalities,
                  const int64_t *cost, int64_t *amount) {
    for (int64_t i = 0; i < rows; i++) {
        int64_t own = canton[i] + municipalities[i];
        int64_t least = own < ceiling[i] ? own : ceiling[i];
        amount[i] = cost[i] < least ? cost[i] : least;
    }
}

/* `stretch` gives for each day since the first the row of `amounts`, which has CANTONS * STATUSES columns. */
void flat_rate(int64_t rows, const int32_t *day, const uint8_t *status, const uint8_t *canton, int32_t first,
               const uint8_t *stretch, const int64_t *amounts, int64_t *amount) {
    for (int64_t i = 0; i < rows; i++)
        amount[i] = amounts[(stretch[day[i] - first] * CANTONS + canton[i]) * STATUSES + status[i]];
}

void count(int64_t rows, const int32_t *day, const uint8_t *status, const uint8_t *canton, int32_t first,
           int64_t *counts) {
    for (int64_t i = 0; i < rows; i++)
        counts[((day[i] - first) * CANTONS + canton[i]) * STATUSES + status[i]]++;
}

int64_t total(int64_t cells, const int64_t *counts, const uint8_t *stretch, const int64_t *amounts) {
    int64_t sum = 0;
    for (int64_t i = 0; i < cells; i++)
        sum += counts[i] * amounts[stretch[i / (CANTONS * STATUSES)] * CANTONS * STATUSES
                                   + i % (CANTONS * STATUSES)];
    return sum;
}
