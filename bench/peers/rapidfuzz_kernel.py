"""Levenshtein distances by rapidfuzz, one call a pair and as a matrix in one thread: https://rapidfuzz.github.io/RapidFuzz/Usage/process.html

Run: rapidfuzz_kernel.py WORDS.json PAIRS. Prints {"calls": seconds, "matrix": seconds}, each the best of three."""

import itertools
import json
import sys
import time

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

with open(sys.argv[1], encoding="utf-8") as file:
    words = json.load(file)
pairs = list(itertools.islice(itertools.product(words, words), int(sys.argv[2])))


def best(act):
    times = []
    for _ in range(3):
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
    return min(times)


def call_by_call():
    distance = Levenshtein.distance
    for a, b in pairs:
        distance(a, b)


calls = best(call_by_call)
matrix = best(lambda: process.cdist(words, words, scorer=Levenshtein.distance, workers=1))
print(json.dumps({"calls": calls, "matrix": matrix}))
