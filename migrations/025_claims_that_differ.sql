-- A merge also renames its ids where an origin says something that the record does not show.
-- Only such claims are searched.

CREATE INDEX claim_that_differs ON claim (number) WHERE says IS NOT NULL;
