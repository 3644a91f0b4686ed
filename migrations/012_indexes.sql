-- A list may grow to millions: every filter by a value finds its rows, by a common value in the order of the list, and
-- every order walks an index. A test asks SQLite for its plans, and names the index that a new filter or order needs.

DROP INDEX source_by_author;
DROP INDEX organization_by_country;
DROP INDEX person_by_country;
DROP INDEX event_by_visit;
DROP INDEX meeting_by_visit;
DROP INDEX agreement_by_visit;
DROP INDEX position_by_event;
DROP INDEX quote_by_event;
DROP INDEX quote_by_speaker;

CREATE INDEX agreement_by_date_in_order ON agreement (ifnull(date_min, ''), id);
CREATE INDEX agreement_by_title_in_order ON agreement (title, id);
CREATE INDEX agreement_by_document_count_in_order ON agreement (ifnull(document_count, -9007199254740991), id);
CREATE INDEX agreement_by_form ON agreement (form, ifnull(date_min, ''), id);
CREATE INDEX agreement_by_legal_force ON agreement (legal_force, ifnull(date_min, ''), id);
CREATE INDEX agreement_by_status ON agreement (status, ifnull(date_min, ''), id);
CREATE INDEX agreement_by_visit_id ON agreement (visit_id, ifnull(date_min, ''), id);
CREATE INDEX agreement_by_document_count ON agreement (document_count);
CREATE INDEX agreement_by_tier ON agreement (tier, ifnull(date_min, ''), id);

CREATE INDEX citation_by_start_in_order ON citation (start, id);
CREATE INDEX citation_by_record_type ON citation (record_type, source_id, start, id);
CREATE INDEX citation_by_field ON citation (field, source_id, start, id);
CREATE INDEX citation_by_end ON citation ("end");
CREATE INDEX citation_by_basis ON citation (basis, source_id, start, id);
CREATE INDEX citation_by_value ON citation (value) WHERE value IS NOT NULL;
CREATE INDEX citation_by_span_sha256 ON citation (span_sha256);

CREATE INDEX event_by_title_in_order ON event (title, id);
CREATE INDEX event_by_kind_in_order ON event (kind, id);
CREATE INDEX event_by_kind ON event (kind, ifnull(date_min, ''), id);
CREATE INDEX event_by_event_type ON event (event_type, ifnull(date_min, ''), id);
CREATE INDEX event_by_visit_id ON event (visit_id, ifnull(date_min, ''), id);

CREATE INDEX indicator_by_as_of_in_order ON indicator (ifnull(as_of_min, ''), id);
CREATE INDEX indicator_by_title_in_order ON indicator (title, id);
CREATE INDEX indicator_by_value_in_order ON indicator (ifnull(value, -9007199254740991), id);
CREATE INDEX indicator_by_subject ON indicator (subject);
CREATE INDEX indicator_by_measure ON indicator (measure);
CREATE INDEX indicator_by_value ON indicator (value);
CREATE INDEX indicator_by_unit ON indicator (unit, ifnull(as_of_min, ''), id);
CREATE INDEX indicator_by_qualifier ON indicator (qualifier, ifnull(as_of_min, ''), id);
CREATE INDEX indicator_by_country ON indicator (country, ifnull(as_of_min, ''), id);

CREATE INDEX meeting_by_date_in_order ON meeting (ifnull(date_min, ''), id);
CREATE INDEX meeting_by_title_in_order ON meeting (title, id);
CREATE INDEX meeting_by_kind_in_order ON meeting (kind, id);
CREATE INDEX meeting_by_kind ON meeting (kind, ifnull(date_min, ''), id);
CREATE INDEX meeting_by_visit_id ON meeting (visit_id, ifnull(date_min, ''), id);
CREATE INDEX meeting_by_place ON meeting (place, ifnull(date_min, ''), id);

CREATE INDEX meeting_participants_by_office ON meeting_participants (office, record_id);
CREATE INDEX meeting_participants_by_country ON meeting_participants (country, record_id);
CREATE INDEX meeting_participants_by_role ON meeting_participants (role, record_id);

CREATE INDEX milestone_by_date_in_order ON milestone (ifnull(date_min, ''), id);
CREATE INDEX milestone_by_title_in_order ON milestone (title, id);
CREATE INDEX milestone_by_kind ON milestone (kind, ifnull(date_min, ''), id);
CREATE INDEX milestone_by_tier ON milestone (tier, ifnull(date_min, ''), id);

CREATE INDEX organization_by_name_in_order ON organization (name, id);
CREATE INDEX organization_by_kind_in_order ON organization (kind, id);
CREATE INDEX organization_by_kind ON organization (kind, name, id);
CREATE INDEX organization_by_country ON organization (country, name, id);

CREATE INDEX person_by_name_in_order ON person (name, id);
CREATE INDEX person_by_family_name_in_order ON person (ifnull(family_name, ''), id);
CREATE INDEX person_by_family_name ON person (family_name);
CREATE INDEX person_by_given_name ON person (given_name);
CREATE INDEX person_by_country ON person (country, name, id);

CREATE INDEX person_offices_by_office ON person_offices (office, record_id);
CREATE INDEX person_offices_by_organization_id ON person_offices (organization_id, record_id);
CREATE INDEX person_offices_by_tenure ON person_offices (tenure, record_id);

CREATE INDEX position_by_date_in_order ON position (ifnull(date_min, ''), id);
CREATE INDEX position_by_title_in_order ON position (title, id);
CREATE INDEX position_by_stance_in_order ON position (stance, id);
CREATE INDEX position_by_event_id ON position (event_id, ifnull(date_min, ''), id);
CREATE INDEX position_by_stance ON position (stance, ifnull(date_min, ''), id);

CREATE INDEX quote_by_date_in_order ON quote (ifnull(date_min, ''), id);
CREATE INDEX quote_by_title_in_order ON quote (title, id);
CREATE INDEX quote_by_event_id ON quote (event_id, ifnull(date_min, ''), id);
CREATE INDEX quote_by_language ON quote (language, ifnull(date_min, ''), id);
CREATE INDEX quote_by_speaker_id ON quote (speaker_id, ifnull(date_min, ''), id);
CREATE INDEX quote_by_speaking_as ON quote (speaking_as, ifnull(date_min, ''), id);
CREATE INDEX quote_by_directness ON quote (directness, ifnull(date_min, ''), id);

CREATE INDEX source_by_published_in_order ON source (ifnull(published_min, ''), id);
CREATE INDEX source_by_title_in_order ON source (title, id);
CREATE INDEX source_by_text_length_in_order ON source (text_length, id);
CREATE INDEX source_by_publisher ON source (publisher, title, id);
CREATE INDEX source_by_author_id ON source (author_id, title, id);
CREATE INDEX source_by_language ON source (language, title, id);

CREATE INDEX source_credits_by_person_id ON source_credits (person_id, record_id);
CREATE INDEX source_credits_by_organization_id ON source_credits (organization_id, record_id);
CREATE INDEX source_credits_by_role ON source_credits (role, record_id);

CREATE INDEX visit_by_title_in_order ON visit (title, id);
CREATE INDEX visit_by_document_count_in_order ON visit (ifnull(document_count, -9007199254740991), id);
CREATE INDEX visit_by_visit_type ON visit (visit_type, ifnull(date_min, ''), id);
CREATE INDEX visit_by_visitor_office ON visit (visitor_office, ifnull(date_min, ''), id);
CREATE INDEX visit_by_occasion ON visit (occasion);
CREATE INDEX visit_by_document_count ON visit (document_count);

CREATE INDEX visit_companions_by_person_id ON visit_companions (person_id, record_id);

-- Visits are counted by one side and rank at once more often than anything else: these hold what such counts look at.
DROP INDEX visit_by_guest;
DROP INDEX visit_by_host;
DROP INDEX visit_by_relation;
CREATE INDEX visit_by_guest ON visit (guest_country, ifnull(date_min, ''), id, host_country, visit_type, date_max);
CREATE INDEX visit_by_host ON visit (host_country, ifnull(date_min, ''), id, guest_country, visit_type, date_max);
CREATE INDEX visit_by_relation ON visit (relation_id, ifnull(date_min, ''), id, guest_country, visit_type, date_max);

-- Rows of data files.
CREATE INDEX source_by_media_type ON source (media_type, title, id);
CREATE INDEX citation_by_row ON citation ("row");
