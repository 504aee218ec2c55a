"""Reads FILE, from beside this script, as a data frame; needs pandas."""

import pandas as pd

panel = pd.read_csv("FILE", encoding="utf-8-sig", keep_default_na=False, na_values=[""])
# A text that a spreadsheet would run has one apostrophe before it.
for name in panel.select_dtypes(include=["object", "string"]):
    panel[name] = panel[name].str.replace(r"^'", "", regex=True)
if "month" in panel.columns:
    # Rows without a month add up all months.
    totals = panel[panel["month"].isna()]
    panel = panel[panel["month"].notna()].copy()
    # The first day of each month.
    panel["date"] = pd.to_datetime(panel["month"], format="%Y-%m")
print(panel.describe(include="all"))
