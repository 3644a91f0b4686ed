# Visits as a data frame from CSV, with base R alone, and positions from NDJSON, with the package jsonlite.
# Run: Rscript examples/r/visits.R [http://127.0.0.1:3000]
arguments <- commandArgs(trailingOnly = TRUE)
base <- if (length(arguments) > 0) arguments[[1]] else "http://127.0.0.1:3000"

# A list in CSV is whole: no pages to follow. A cell without a value is empty; what holds several joins them by " | ".
visits <- read.csv(
  paste0(base, "/v1/visits.csv?sort=date&fields=id,date,date_min,guest_country,host_country,document_count,places"),
  na.strings = "", encoding = "UTF-8"
)
visits$date_min <- as.Date(visits$date_min)
visits$places <- strsplit(ifelse(is.na(visits$places), "", visits$places), " | ", fixed = TRUE)
print(visits[c("date", "guest_country", "host_country", "document_count")], row.names = FALSE)

# One JSON record a line, whole as well.
if (requireNamespace("jsonlite", quietly = TRUE)) {
  connection <- url(paste0(base, "/v1/positions.ndjson?fields=id,stance,area_ids,date"))
  positions <- jsonlite::stream_in(connection, verbose = FALSE)
  print(table(positions$stance))
} else {
  message("install.packages(\"jsonlite\") to read NDJSON")
}
