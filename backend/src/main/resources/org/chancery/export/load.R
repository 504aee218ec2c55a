# Reads FILE, from beside this script, as a data frame.
panel <- read.csv("FILE", fileEncoding = "UTF-8", na.strings = "", check.names = FALSE)
# A text that a spreadsheet would run has one apostrophe before it.
text <- vapply(panel, is.character, logical(1))
panel[text] <- lapply(panel[text], function(cell) sub("^'", "", cell))
if ("month" %in% names(panel)) {
  # Rows without a month add up all months.
  totals <- panel[is.na(panel$month), ]
  panel <- panel[!is.na(panel$month), ]
  # The first day of each month.
  panel$date <- as.Date(sprintf("%s-01", panel$month), format = "%Y-%m-%d")
}
str(panel)
