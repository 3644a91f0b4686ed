"""What two states have agreed on, with the exact span that says so.

Run: python3 examples/python/agreed_positions.py [http://127.0.0.1:3000]
"""

import sys

from entente import Entente

service = Entente(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000")

for position in service.every_record(
    "positions", {"stance": "agreed", "country": "JPN", "include": "evidence", "limit": 10}
):
    span = next(one for one in position["evidence"] if one["field"] is None)
    print(f"{position['title']} [{span['source_id']} {span['start']}-{span['end']}]")
