"""Pairs that Splink proposes, as its quickstart sets it up (https://moj-analytical-services.github.io/splink/): names with their
frequencies and exchanged parts, a date of birth, nationality, sex and place; a model trained on the lists themselves.

Run: splink_pairs.py LIST.jsonl [OTHER.jsonl]: doubles of one list, or links of two. Prints {"seconds": …, "pairs": [[a, b], …]}."""

import json
import sys
import time

import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

started = time.perf_counter()
database = DuckDBAPI()
lists = [
    database.register(
        database.duckdb_con.read_json(path, format="newline_delimited"), dataset_display_name=f"list_{at}"
    )
    for at, path in enumerate(sys.argv[1:])
]

# 1 January is the default of whoever does not know the day: it brings strangers together.
BORN_ALIKE = "l.dob = r.dob and dayofyear(l.dob) > 1 and l.nationality = r.nationality"
NAMED_ALIKE = block_on("given_sound", "rest_sound")
settings = SettingsCreator(
    link_type="dedupe_only" if len(lists) == 1 else "link_only",
    unique_id_column_name="id",
    comparisons=[
        cl.ForenameSurnameComparison("given", "rest").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("dob", input_is_string=False),
        cl.ExactMatch("nationality").configure(term_frequency_adjustments=True),
        cl.ExactMatch("sex"),
        cl.ExactMatch("place").configure(term_frequency_adjustments=True),
    ],
    blocking_rules_to_generate_predictions=[
        NAMED_ALIKE,
        BORN_ALIKE,
        block_on("given_sound", "year(dob)", "nationality"),
        block_on("rest_sound", "year(dob)", "nationality"),
    ],
)
linker = Linker(lists if len(lists) > 1 else lists[0], settings, log_level=40)
# The share of planted pairs that this rule finds, which a user would have to guess: 21 of 1,000.
linker.training.estimate_probability_two_random_records_match([block_on("given", "rest", "dob")], recall=0.021)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(NAMED_ALIKE)
linker.training.estimate_parameters_using_expectation_maximisation(BORN_ALIKE)
found = linker.inference.predict(threshold_match_probability=0.5)
pairs = database.duckdb_con.sql(f"select id_l, id_r from {found.physical_name}").fetchall()
print(json.dumps({"seconds": time.perf_counter() - started, "pairs": pairs}))
