#!/bin/sh
# Pull a list only when it has changed: curl alone.
# Run: sh examples/curl/pull.sh [http://127.0.0.1:3000] [folder]
set -eu
base=${1:-http://127.0.0.1:3000}
folder=${2:-.}

pull() {
  curl --silent --fail --compressed --etag-compare "$folder/$1.etag" --etag-save "$folder/$1.etag" \
    --output "$folder/$1" --write-out "$1: %{http_code}\n" "$base/v1/$1"
}

touch "$folder/visits.csv.etag" "$folder/positions.ndjson.etag"
pull visits.csv
pull positions.ndjson
