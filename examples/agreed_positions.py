"""What two states have agreed on, with the exact span that says so: Python's standard library alone.

Run: python3 examples/agreed_positions.py [http://127.0.0.1:3000]
"""

import json
import sys
import urllib.parse
import urllib.request

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000"


def every_record(path: str, **query: str):
    """Follow `links.next` until the last page."""
    url = f"{BASE}{path}?{urllib.parse.urlencode(query)}"
    while url:
        with urllib.request.urlopen(url) as answer:
            page = json.load(answer)
        yield from page["data"]
        url = page["links"]["next"] and urllib.parse.urljoin(url, page["links"]["next"])


for position in every_record("/v1/positions", stance="agreed", country="JPN", include="evidence", limit="10"):
    span = next(one for one in position["evidence"] if one["field"] is None)
    print(f"{position['title']} [{span['source_id']} {span['start']}-{span['end']}]")
