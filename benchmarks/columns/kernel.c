/* What the planes' inner loop does, in C: a list of bitwise steps over rows of a pool of planes. And memory probes. */

#include <stdint.h>
#include <string.h>

/* Work every step over `words` words of each plane, `block` words at a time. A step is (gate, first, second, to). */
void steps(const int32_t *step, long number, uint64_t *pool, long stride, long words, long block)
{
    for (long low = 0; low < words; low += block) {
        long high = low + block < words ? low + block : words;
        for (long place = 0; place < number; place++) {
            const int32_t *each = step + 4 * place;
            const uint64_t *first = pool + each[1] * stride, *second = pool + each[2] * stride;
            uint64_t *to = pool + each[3] * stride;
            switch (each[0]) {
            case 0:
                for (long word = low; word < high; word++) to[word] = first[word] & second[word];
                break;
            case 1:
                for (long word = low; word < high; word++) to[word] = first[word] | second[word];
                break;
            default:
                for (long word = low; word < high; word++) to[word] = first[word] ^ second[word];
            }
        }
    }
}

/* Read words; the sum keeps the compiler from leaving it out. */
uint64_t read_words(const uint64_t *from, long words)
{
    uint64_t sum = 0;
    for (long word = 0; word < words; word++) sum += from[word];
    return sum;
}

/* Copy words. */
void copy_words(uint64_t *to, const uint64_t *from, long words) { memcpy(to, from, 8 * words); }
