"""Fails when a figure of a scoring falls below its recorded floor.

usage: floors.py NAME SCORING.txt FLOORS.tsv   (the scoring's last line is a JSON object of figures)
"""
import json
import sys
from pathlib import Path

name, scoring, floors = sys.argv[1:]
figures = json.loads(Path(scoring).read_text(encoding="utf-8").splitlines()[-1])
below = []
for line in Path(floors).read_text(encoding="utf-8").splitlines():
    if line.startswith("#") or not line.strip():
        continue
    corpus, group, measure, floor = line.split("\t")
    if corpus == name and figures[group][measure] < float(floor):
        below.append(f"{corpus}: {group} {measure} is {figures[group][measure]}, its floor is {floor}")
if below:
    sys.exit("\n".join(below))
