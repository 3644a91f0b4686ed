// Generated from openapi.yaml by `npm run client`. Do not edit.
export interface paths {
    "/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits
         * @description Visits by those who represent a state to another state: who travelled, in which office, when, and at what rank as far as the source says. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Create a visit
         * @description A new visit, under an id that no record has or had.
         */
        post: operations["createVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one visit
         * @description The visit with this id.
         */
        get: operations["getVisit"];
        /**
         * Create or replace a visit
         * @description The visit becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putVisit"];
        post?: never;
        /**
         * Delete a visit
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteVisit"];
        options?: never;
        head?: never;
        /**
         * Change a visit
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchVisit"];
        trace?: never;
    };
    "/v1/visits/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List visits by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a visit
         * @description The record after each of its changes, newest first.
         */
        get: operations["listVisitsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a visit
         * @description The visit becomes what it was after that change, as one more change.
         */
        post: operations["restoreVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a visit into another
         * @description For two records of one visit. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements
         * @description Instruments between states: joint statements, treaties, memoranda, exchanges of notes. A package that its source does not list is one record with a document count. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listAgreements"];
        put?: never;
        /**
         * Create an agreement
         * @description A new agreement, under an id that no record has or had.
         */
        post: operations["createAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one agreement
         * @description The agreement with this id.
         */
        get: operations["getAgreement"];
        /**
         * Create or replace an agreement
         * @description The agreement becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putAgreement"];
        post?: never;
        /**
         * Delete an agreement
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteAgreement"];
        options?: never;
        head?: never;
        /**
         * Change an agreement
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchAgreement"];
        trace?: never;
    };
    "/v1/agreements/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List agreements by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryAgreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of an agreement
         * @description The record after each of its changes, newest first.
         */
        get: operations["listAgreementsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of an agreement
         * @description The agreement becomes what it was after that change, as one more change.
         */
        post: operations["restoreAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge an agreement into another
         * @description For two records of one agreement. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cooperation-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cooperation areas
         * @description The fields in which states work together, as a tree, with how often each is named. They are the same for any two states. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `name` unless `sort` says otherwise.
         */
        get: operations["listCooperationAreas"];
        put?: never;
        /**
         * Create a cooperation area
         * @description A new cooperation area, under an id that no record has or had.
         */
        post: operations["createCooperationArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cooperation-areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one cooperation area
         * @description The cooperation area with this id.
         */
        get: operations["getCooperationArea"];
        /**
         * Create or replace a cooperation area
         * @description The cooperation area becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putCooperationArea"];
        post?: never;
        /**
         * Delete a cooperation area
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteCooperationArea"];
        options?: never;
        head?: never;
        /**
         * Change a cooperation area
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchCooperationArea"];
        trace?: never;
    };
    "/v1/cooperation-areas/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List cooperation areas by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryCooperationAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cooperation-areas/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a cooperation area
         * @description The record after each of its changes, newest first.
         */
        get: operations["listCooperationAreasRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cooperation-areas/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a cooperation area
         * @description The cooperation area becomes what it was after that change, as one more change.
         */
        post: operations["restoreCooperationArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cooperation-areas/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a cooperation area into another
         * @description For two records of one cooperation area. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeCooperationArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes
         * @description Words that a source puts in quotation marks, and named inscriptions, with whose words they are. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listQuotes"];
        put?: never;
        /**
         * Create a quote
         * @description A new quote, under an id that no record has or had.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one quote
         * @description The quote with this id.
         */
        get: operations["getQuote"];
        /**
         * Create or replace a quote
         * @description The quote becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putQuote"];
        post?: never;
        /**
         * Delete a quote
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteQuote"];
        options?: never;
        head?: never;
        /**
         * Change a quote
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchQuote"];
        trace?: never;
    };
    "/v1/quotes/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List quotes by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a quote
         * @description The record after each of its changes, newest first.
         */
        get: operations["listQuotesRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a quote
         * @description The quote becomes what it was after that change, as one more change.
         */
        post: operations["restoreQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a quote into another
         * @description For two records of one quote. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings
         * @description Encounters between representatives of states: talks, receptions, audiences, workshops. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listMeetings"];
        put?: never;
        /**
         * Create a meeting
         * @description A new meeting, under an id that no record has or had.
         */
        post: operations["createMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one meeting
         * @description The meeting with this id.
         */
        get: operations["getMeeting"];
        /**
         * Create or replace a meeting
         * @description The meeting becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putMeeting"];
        post?: never;
        /**
         * Delete a meeting
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteMeeting"];
        options?: never;
        head?: never;
        /**
         * Change a meeting
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchMeeting"];
        trace?: never;
    };
    "/v1/meetings/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List meetings by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryMeetings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a meeting
         * @description The record after each of its changes, newest first.
         */
        get: operations["listMeetingsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a meeting
         * @description The meeting becomes what it was after that change, as one more change.
         */
        post: operations["restoreMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a meeting into another
         * @description For two records of one meeting. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List positions
         * @description What one side or both agreed, affirmed, supported, are considering, hope for, gave thanks for, invited to or are concerned about. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listPositions"];
        put?: never;
        /**
         * Create a position
         * @description A new position, under an id that no record has or had.
         */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one position
         * @description The position with this id.
         */
        get: operations["getPosition"];
        /**
         * Create or replace a position
         * @description The position becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putPosition"];
        post?: never;
        /**
         * Delete a position
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deletePosition"];
        options?: never;
        head?: never;
        /**
         * Change a position
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchPosition"];
        trace?: never;
    };
    "/v1/positions/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List positions by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryPositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a position
         * @description The record after each of its changes, newest first.
         */
        get: operations["listPositionsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a position
         * @description The position becomes what it was after that change, as one more change.
         */
        post: operations["restorePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a position into another
         * @description For two records of one position. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List events by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description What happened, in one list: visits, meetings, agreements and milestones. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one event
         * @description The event with this id.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description The texts that every fact answers to. Their words are not part of this knowledge base: digests, lengths and positions are. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `title` unless `sort` says otherwise.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Create a source
         * @description A new source, under an id that no record has or had.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one source
         * @description The source with this id.
         */
        get: operations["getSource"];
        /**
         * Create or replace a source
         * @description The source becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putSource"];
        post?: never;
        /**
         * Delete a source
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        /**
         * Change a source
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchSource"];
        trace?: never;
    };
    "/v1/sources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List sources by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["querySources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a source
         * @description The record after each of its changes, newest first.
         */
        get: operations["listSourcesRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cited spans of a source
         * @description Each cited span, with every record and field that it supports. Spans that overlap are kept apart, the wider first.
         */
        get: operations["getSourceAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the sentences of a source, and who cites them
         * @description Every sentence in order, with the records whose spans touch it, or the reason why it states no fact of its own. Of a data file, only the rows that established nothing, in pages; `meta` counts all of them.
         */
        get: operations["getSourceCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a source
         * @description The source becomes what it was after that change, as one more change.
         */
        post: operations["restoreSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a source into another
         * @description For two records of one source. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List countries
         * @description States named by the sources. Paths and filters take alpha-2, alpha-3 and either case. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `name` unless `sort` says otherwise.
         */
        get: operations["listCountries"];
        put?: never;
        /**
         * Create a country
         * @description A new country, under an id that no record has or had.
         */
        post: operations["createCountry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one country
         * @description The country with this id. Other spellings of the code answer 308 to the canonical path.
         */
        get: operations["getCountry"];
        /**
         * Create or replace a country
         * @description The country becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putCountry"];
        post?: never;
        /**
         * Delete a country
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteCountry"];
        options?: never;
        head?: never;
        /**
         * Change a country
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchCountry"];
        trace?: never;
    };
    "/v1/countries/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List countries by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryCountries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a country
         * @description The record after each of its changes, newest first.
         */
        get: operations["listCountriesRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a country
         * @description The country becomes what it was after that change, as one more change.
         */
        post: operations["restoreCountry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a country into another
         * @description For two records of one country. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeCountry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Organizations named by the sources. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `name` unless `sort` says otherwise.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description A new organization, under an id that no record has or had.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one organization
         * @description The organization with this id.
         */
        get: operations["getOrganization"];
        /**
         * Create or replace an organization
         * @description The organization becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putOrganization"];
        post?: never;
        /**
         * Delete an organization
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchOrganization"];
        trace?: never;
    };
    "/v1/organizations/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List organizations by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryOrganizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of an organization
         * @description The record after each of its changes, newest first.
         */
        get: operations["listOrganizationsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of an organization
         * @description The organization becomes what it was after that change, as one more change.
         */
        post: operations["restoreOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge an organization into another
         * @description For two records of one organization. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description People named by the sources, with the offices in which the sources attest them. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `name` unless `sort` says otherwise.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Create a person
         * @description A new person, under an id that no record has or had.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one person
         * @description The person with this id.
         */
        get: operations["getPerson"];
        /**
         * Create or replace a person
         * @description The person becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putPerson"];
        post?: never;
        /**
         * Delete a person
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchPerson"];
        trace?: never;
    };
    "/v1/people/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List people by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a person
         * @description The record after each of its changes, newest first.
         */
        get: operations["listPeopleRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a person
         * @description The person becomes what it was after that change, as one more change.
         */
        post: operations["restorePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a person into another
         * @description For two records of one person. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List relations
         * @description Pairs of countries. The path takes either order, alpha-2 or alpha-3, and answers 308 to the canonical one. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `id` unless `sort` says otherwise.
         */
        get: operations["listRelations"];
        put?: never;
        /**
         * Create a relation
         * @description A new relation, under an id that no record has or had.
         */
        post: operations["createRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one relation
         * @description The relation with this id. Other spellings of the code answer 308 to the canonical path.
         */
        get: operations["getRelation"];
        /**
         * Create or replace a relation
         * @description The relation becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putRelation"];
        post?: never;
        /**
         * Delete a relation
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteRelation"];
        options?: never;
        head?: never;
        /**
         * Change a relation
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchRelation"];
        trace?: never;
    };
    "/v1/relations/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List relations by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryRelations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a relation
         * @description The record after each of its changes, newest first.
         */
        get: operations["listRelationsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a relation's timeline
         * @description The events of the relation in order. Parts of a visit are inside it as `parts`; `meta.tiers` has the tiers of the relation, to draw as bands.
         */
        get: operations["getRelationTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations/{id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count visits each way, by rank
         * @description How many visits each side made to the other, by the rank that the sources give them. Each count has the URL of the list that it counts.
         */
        get: operations["getRelationBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a relation
         * @description The relation becomes what it was after that change, as one more change.
         */
        post: operations["restoreRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a relation into another
         * @description For two records of one relation. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List milestones
         * @description Turning points of a relation: recognition, ties established, severed and restored, missions opened and closed, tiers raised and lowered, anniversaries. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-date` unless `sort` says otherwise.
         */
        get: operations["listMilestones"];
        put?: never;
        /**
         * Create a milestone
         * @description A new milestone, under an id that no record has or had.
         */
        post: operations["createMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one milestone
         * @description The milestone with this id.
         */
        get: operations["getMilestone"];
        /**
         * Create or replace a milestone
         * @description The milestone becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putMilestone"];
        post?: never;
        /**
         * Delete a milestone
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteMilestone"];
        options?: never;
        head?: never;
        /**
         * Change a milestone
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchMilestone"];
        trace?: never;
    };
    "/v1/milestones/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List milestones by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryMilestones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of a milestone
         * @description The record after each of its changes, newest first.
         */
        get: operations["listMilestonesRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of a milestone
         * @description The milestone becomes what it was after that change, as one more change.
         */
        post: operations["restoreMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a milestone into another
         * @description For two records of one milestone. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators
         * @description Figures and ranks that a source states, with how exactly it states them. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `-as_of` unless `sort` says otherwise.
         */
        get: operations["listIndicators"];
        put?: never;
        /**
         * Create an indicator
         * @description A new indicator, under an id that no record has or had.
         */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one indicator
         * @description The indicator with this id.
         */
        get: operations["getIndicator"];
        /**
         * Create or replace an indicator
         * @description The indicator becomes what the body says. To replace one that exists takes `If-Match`.
         */
        put: operations["putIndicator"];
        post?: never;
        /**
         * Delete an indicator
         * @description Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.
         */
        delete: operations["deleteIndicator"];
        options?: never;
        head?: never;
        /**
         * Change an indicator
         * @description JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.
         */
        patch: operations["patchIndicator"];
        trace?: never;
    };
    "/v1/indicators/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List indicators by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryIndicators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions of an indicator
         * @description The record after each of its changes, newest first.
         */
        get: operations["listIndicatorsRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}/revisions/{revision}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision of an indicator
         * @description The indicator becomes what it was after that change, as one more change.
         */
        post: operations["restoreIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge an indicator into another
         * @description For two records of one indicator. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope `admin`.
         */
        post: operations["mergeIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List evidence by a query in the body
         * @description The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.
         */
        post: operations["queryEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List evidence
         * @description Citations: for each record, and each field that its main span does not show, the exact span of the source that says so. Positions count Unicode code points and are half-open. Filters are ANDed; commas inside one are OR. Filters with one prefix (`list.` or `link.`) hold for one and the same entry or linked record; with `no.` before it, none meets all of them. Sorted by `source_id,start` unless `sort` says otherwise.
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one record of evidence
         * @description The record of evidence with this id.
         */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search by words
         * @description Looks in the titles, names and texts of every resource; a match in the title weighs more. Of more than 10000 matches those registered last are ranked and counted. Words are ANDed; `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix. Case, diacritics and đ do not matter.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete a name
         * @description Names and aliases that begin with what was typed, in any of their words, with a hint that tells two of a kind apart.
         */
        get: operations["autocomplete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * @description Changes in the order in which they were made. Ask again with `since` set to `meta.last_seq` to follow the data; with `wait` the answer is delayed until there is a change.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dumps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of the dump
         * @description What files there are of the data as it is now, all of one snapshot, with sizes and digests. The first request after a change makes them.
         */
        get: operations["getDump"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dumps/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of the dump
         * @description One of the files that the manifest names. `Repr-Digest` (RFC 9530) carries its digest.
         */
        get: operations["getDumpFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the index
         * @description Links to every resource, to the documentation and to the checks of health. A browser, whose `Accept` prefers `text/html`, gets the explorer: a page that shows the data and the calls behind what it shows.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List problems
         * @description The problems that an answer can name, with what to do about each.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one problem
         * @description What the `type` of a problem means, and what to do about it.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process answers
         * @description Asks nothing of the database: for liveness probes.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the service can serve
         * @description Looks whether the database is still the file at its path, reads it afresh and compares its schema; not ready either while the server ends. For readiness probes.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description Counters and gauges in the text format of Prometheus. Only for clients on this machine, unless the operator allows all: others get 404.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ListMeta: {
            /** @description How many records match, on all pages. */
            total: number;
            /**
             * @description Names the state of the data; equal versions mean equal data.
             * @example 226-5a4e29c7a8a1
             */
            dataset_version: string;
            /** @description With `known_at=`: which state of the data is shown. */
            known_at?: {
                /** @description The moment asked for (RFC 3339). */
                moment: string;
                /** @description The last change by then. */
                revision: number;
            };
            /** @description With `facet=`: by field, how many of the matching records have each value. */
            facets?: {
                [key: string]: {
                    /** @description A value; null where it is unknown. */
                    value: string | number | null;
                    /** @description How many of the matching records. */
                    count: number;
                    /** @description The list of the records that it counts. */
                    url: string;
                }[];
            };
            /** @description The facets that have more values than are shown. */
            facets_truncated?: string[];
            /** @description With `group_by=`: the counts, instead of records. */
            group_by?: {
                /** @description By dimension, the value of this group. */
                key: {
                    [key: string]: string | number | null;
                };
                /** @description How many of the matching records. */
                count: number;
                /** @description The list of the records that it counts. */
                url: string;
            }[];
        };
        QueryMeta: {
            /** @description How many records match, on all pages. */
            total: number;
            /**
             * @description Names the state of the data; equal versions mean equal data.
             * @example 226-5a4e29c7a8a1
             */
            dataset_version: string;
            /** @description With `known_at=`: which state of the data is shown. */
            known_at?: {
                /** @description The moment asked for (RFC 3339). */
                moment: string;
                /** @description The last change by then. */
                revision: number;
            };
            /** @description With `facet=`: by field, how many of the matching records have each value. */
            facets?: {
                [key: string]: {
                    /** @description A value; null where it is unknown. */
                    value: string | number | null;
                    /** @description How many of the matching records. */
                    count: number;
                    /** @description The list of the records that it counts; null if its URL would be too long. */
                    url: string | null;
                }[];
            };
            /** @description The facets that have more values than are shown. */
            facets_truncated?: string[];
            /** @description With `group_by=`: the counts, instead of records. */
            group_by?: {
                /** @description By dimension, the value of this group. */
                key: {
                    [key: string]: string | number | null;
                };
                /** @description How many of the matching records. */
                count: number;
                /** @description The list of the records that it counts; null if its URL would be too long. */
                url: string | null;
            }[];
        };
        ListLinks: {
            /** @description A path with its query on this server. */
            self: string;
            /** @description The next page; null on the last. Also in the `Link` header. */
            next: string | null;
        };
        QueryLinks: {
            /** @description Where the query was sent. */
            self: string;
            /** @description Where to POST the same body, with `cursor`, for the next page; null on the last. */
            next: string | null;
            /** @description The `cursor` of the next page; null on the last. */
            cursor: string | null;
        };
        /** @description One value; a list of values, of which any may match; or a list of such lists, each of which must be met. */
        QueryValue: (string | number | boolean) | (string | number | boolean)[] | (string | number | boolean)[][];
        ItemMeta: {
            /**
             * @description Names the state of the data; equal versions mean equal data.
             * @example 226-5a4e29c7a8a1
             */
            dataset_version: string;
            /** @description The place in the sequence of the record's last change. The `ETag` begins with it. */
            revision?: number;
        };
        ItemLinks: {
            /** @description A path with its query on this server. */
            self: string;
        };
        /** @description What is wrong and what would be right (RFC 9457). */
        Problem: {
            /** @description A stable reference that also explains the problem. */
            type: string;
            /**
             * @description Stable; meant for programs.
             * @enum {string}
             */
            code: "UNKNOWN_PARAMETER" | "INVALID_PARAMETER" | "UNKNOWN_FIELD" | "INVALID_CURSOR" | "INCLUDE_TOO_LARGE" | "MALFORMED_URL" | "MALFORMED_BODY" | "UNAUTHORIZED" | "FORBIDDEN" | "MALFORMED_REQUEST" | "ROUTE_NOT_FOUND" | "RECORD_NOT_FOUND" | "RECORD_WITHDRAWN" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "RECORD_EXISTS" | "RECORD_REFERRED_TO" | "CANNOT_MERGE" | "PRECONDITION_FAILED" | "BODY_TOO_LARGE" | "REQUEST_TIMEOUT" | "URI_TOO_LONG" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "INVALID_RECORD" | "IDEMPOTENCY_KEY_REUSED" | "PRECONDITION_REQUIRED" | "INTERNAL_ERROR" | "WRITES_UNAVAILABLE" | "OVERLOADED" | "QUERY_TOO_COSTLY" | "TOO_MANY_EXPORTS" | "NOT_READY";
            title: string;
            status: number;
            /** @description What is wrong with this request. */
            detail: string;
            /** @description The request's path and query. */
            instance: string;
            /** @description What to do. */
            hint: string;
            errors?: {
                /** @description The parameter that is wrong; `path` where it is the path. */
                parameter?: string;
                /** @description The member of the body that is wrong (RFC 6901). */
                pointer?: string;
                detail: string;
                allowed?: string[];
                /** @description What is right there and probably was meant. */
                did_you_mean?: string;
            }[];
            /**
             * @description There where more is wrong than `errors` tells.
             * @enum {boolean}
             */
            errors_truncated?: true;
        };
        /** @enum {string} */
        Precision: "day" | "month" | "season" | "year" | "decade" | "century";
        /** @enum {string} */
        SourceCreditsRole: "photographer" | "cited_agency";
        /** @enum {string} */
        OrganizationKind: "international_organization" | "news_agency" | "parliamentary_group" | "legislature";
        /** @enum {string} */
        PersonOfficesTenure: "in_office" | "former";
        /** @enum {string} */
        VisitType: "state" | "official" | "official_working" | "working" | "private" | "transit" | "conference" | "unspecified";
        /** @enum {string} */
        MeetingKind: "summit_talks" | "talks" | "reception" | "audience" | "meeting" | "workshop" | "ceremony";
        /** @enum {string} */
        MeetingParticipantsRole: "host" | "guest" | "speaker" | "participant";
        /** @enum {string} */
        AgreementForm: "joint_statement" | "declaration" | "treaty" | "agreement" | "protocol" | "mou" | "exchange_of_notes" | "document_package";
        /** @enum {string} */
        AgreementLegalForce: "binding" | "political" | "unspecified";
        /** @enum {string} */
        AgreementStatus: "issued" | "signed" | "adopted" | "in_force" | "terminated" | "unspecified";
        /** @enum {string} */
        MilestoneKind: "recognition" | "ties_established" | "severed" | "restored" | "mission_opened" | "mission_closed" | "tier_changed" | "tier_lowered" | "anniversary";
        /** @enum {string} */
        PositionStance: "agreed" | "affirmed" | "supported" | "acknowledged" | "welcomed" | "emphasized" | "proposed" | "considering" | "hoped" | "expected" | "thanked" | "invited" | "concerned";
        /** @enum {string} */
        PositionNature: "commitment" | "assessment" | "principle" | "request" | "concern" | "gratitude";
        /** @enum {string} */
        PositionOutcomesKind: "fulfilled" | "advanced" | "repeated" | "dropped";
        /** @enum {string} */
        QuoteDirectness: "direct" | "reported" | "author" | "name" | "inscription";
        /** @enum {string} */
        IndicatorKind: "statistic" | "rank" | "ordinal" | "mention";
        /** @enum {string} */
        IndicatorQualifier: "exact" | "nearly" | "over" | "approximately" | "rank" | "unspecified";
        /** @enum {string} */
        EvidenceBasis: "stated" | "inferred";
        /** @enum {string} */
        EventKind: "visit" | "meeting" | "agreement" | "milestone";
        EvidenceInput: {
            /** @description The source. */
            source_id: string;
            /** @description Where the span begins, in Unicode code points. */
            start: number;
            /** @description Where it ends (exclusive). */
            end: number;
            /** @description SHA-256 of the span's UTF-8 bytes: `entente locate` prints it. */
            span_sha256: string;
            /**
             * @description The field that it supports; null for the record as a whole.
             * @default null
             */
            field: string | null;
            /**
             * @description `stated`: the span says so; `inferred`: `note` says how.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description How it is inferred; null where it is stated.
             * @default null
             */
            note: string | null;
            /** @description What this span gives for the field, where the record prefers another's value. */
            value?: string;
            /** @description The row of a data file, counted as RFC 7111 does: the header is row 1. */
            row?: number;
        };
        /** @description The texts that every fact answers to. Their words are not part of this knowledge base: digests, lengths and positions are. With `fields=`, only the requested fields are present. */
        Source: {
            /**
             * @description Words of the title.
             * @example vietnam-japan-elevate-ties
             */
            id: string;
            /**
             * @description The title as printed.
             * @example Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description Who published it; null where the text does not say.
             * @example Example News Agency
             */
            publisher: string | null;
            /**
             * @description Who wrote it; null where the text does not say.
             * @example nguyen-quoc-cuong
             */
            author_id: string | null;
            /**
             * @description When it was published; null where the text does not say. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2022-05
             */
            published: string | null;
            /**
             * Format: date
             * @description First day that `published` covers.
             * @example 2022-05-01
             */
            readonly published_min: string | null;
            /**
             * Format: date
             * @description Last day that `published` covers.
             * @example 2022-05-31
             */
            readonly published_max: string | null;
            /**
             * @description How finely the start of `published` is known; null where it is open or unknown.
             * @example day
             */
            readonly published_precision: components["schemas"]["Precision"] | null;
            /**
             * @description The language of the text (BCP 47).
             * @example en
             */
            language: string;
            /**
             * @description Where it stands (RFC 3986); null where that is unknown.
             * @example https://example.org/article
             */
            url: string | null;
            /**
             * @description The licence of the text, by its SPDX identifier or its name; null where that is unknown.
             * @example CC-BY-4.0
             */
            licence: string | null;
            /**
             * @description When it was read there; null where that is unknown. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2024-01-15
             */
            accessed: string | null;
            /**
             * Format: date
             * @description First day that `accessed` covers.
             * @example 2024-01-15
             */
            readonly accessed_min: string | null;
            /**
             * Format: date
             * @description Last day that `accessed` covers.
             * @example 2024-01-15
             */
            readonly accessed_max: string | null;
            /**
             * @description How finely the start of `accessed` is known; null where it is open or unknown.
             * @example day
             */
            readonly accessed_precision: components["schemas"]["Precision"] | null;
            /**
             * @description What the file is (RFC 6838), with its charset; a data file is read by it.
             * @example text/plain; charset=utf-8
             */
            media_type: string;
            /**
             * @description SHA-256 of the text's bytes, in hexadecimal: a file with this digest is the text.
             * @example 070f46b474e2eb17bd334212e235ebd9a06920203ceb1af10de01781de4690a7
             */
            text_sha256: string;
            /**
             * @description Length of the text in Unicode code points; without a byte order mark.
             * @example 4328
             */
            text_length: number;
            /**
             * @description How many rows a data file has, the header included; null for prose.
             * @example 3265
             */
            row_count: number | null;
            /**
             * @description People whom the text credits besides its author.
             * @example [
             *       {
             *         "person_id": "nguyen-hong",
             *         "organization_id": null,
             *         "role": "photographer"
             *       }
             *     ]
             */
            credits: {
                /**
                 * @description The person credited.
                 * @example nguyen-hong
                 */
                person_id: string | null;
                /**
                 * @description The organization credited.
                 * @example vietnam-news-agency
                 */
                organization_id: string | null;
                role: components["schemas"]["SourceCreditsRole"];
            }[];
            /**
             * @description Prose: every sentence, in order, each cited by a record or with the reason why not. A data file: only the rows that established nothing, with the reason.
             * @example [
             *       {
             *         "start": 71,
             *         "end": 223,
             *         "reason": "headline"
             *       }
             *     ]
             */
            sentences: {
                /**
                 * @description Where the sentence begins, in Unicode code points.
                 * @example 71
                 */
                start: number;
                /**
                 * @description Where it ends (exclusive).
                 * @example 223
                 */
                end: number;
                /**
                 * @description Why it states no fact of its own; null where a record cites it.
                 * @example headline
                 */
                reason: string | null;
            }[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: Who wrote it. */
            author?: components["schemas"]["Person"] | null;
            /** @description With `include=` or `fields=`: Every span of it that a record cites. */
            citations?: components["schemas"]["Evidence"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        SourceList: {
            data: components["schemas"]["Source"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        SourceItem: {
            data: components["schemas"]["Source"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/sources` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        SourceQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            title?: components["schemas"]["QueryValue"];
            title_not?: components["schemas"]["QueryValue"];
            publisher?: components["schemas"]["QueryValue"];
            publisher_not?: components["schemas"]["QueryValue"];
            has_publisher?: components["schemas"]["QueryValue"];
            author_id?: components["schemas"]["QueryValue"];
            author_id_not?: components["schemas"]["QueryValue"];
            has_author_id?: components["schemas"]["QueryValue"];
            published?: components["schemas"]["QueryValue"];
            published_not?: components["schemas"]["QueryValue"];
            published_from?: components["schemas"]["QueryValue"];
            published_to?: components["schemas"]["QueryValue"];
            has_published?: components["schemas"]["QueryValue"];
            published_min_from?: components["schemas"]["QueryValue"];
            published_min_to?: components["schemas"]["QueryValue"];
            has_published_min?: components["schemas"]["QueryValue"];
            published_max_from?: components["schemas"]["QueryValue"];
            published_max_to?: components["schemas"]["QueryValue"];
            has_published_max?: components["schemas"]["QueryValue"];
            published_precision?: components["schemas"]["QueryValue"];
            published_precision_not?: components["schemas"]["QueryValue"];
            has_published_precision?: components["schemas"]["QueryValue"];
            language?: components["schemas"]["QueryValue"];
            language_not?: components["schemas"]["QueryValue"];
            url?: components["schemas"]["QueryValue"];
            url_not?: components["schemas"]["QueryValue"];
            has_url?: components["schemas"]["QueryValue"];
            licence?: components["schemas"]["QueryValue"];
            licence_not?: components["schemas"]["QueryValue"];
            has_licence?: components["schemas"]["QueryValue"];
            media_type?: components["schemas"]["QueryValue"];
            media_type_not?: components["schemas"]["QueryValue"];
            text_sha256?: components["schemas"]["QueryValue"];
            text_sha256_not?: components["schemas"]["QueryValue"];
            "credits.person_id"?: components["schemas"]["QueryValue"];
            "credits.person_id_not"?: components["schemas"]["QueryValue"];
            "credits.has_person_id"?: components["schemas"]["QueryValue"];
            "credits.organization_id"?: components["schemas"]["QueryValue"];
            "credits.organization_id_not"?: components["schemas"]["QueryValue"];
            "credits.has_organization_id"?: components["schemas"]["QueryValue"];
            "credits.role"?: components["schemas"]["QueryValue"];
            "credits.role_not"?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            has_credits?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        SourceQueryAnswer: {
            data: components["schemas"]["Source"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Source` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        SourceInput: {
            /** @description Words of the title. */
            id: string;
            /** @description The title as printed. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description Who published it; null where the text does not say. */
            publisher?: string | null;
            /** @description Who wrote it; null where the text does not say. */
            author_id?: string | null;
            /** @description When it was published; null where the text does not say. An EDTF level 1 date (ISO 8601-2:2019). */
            published?: string | null;
            /** @description The language of the text (BCP 47). */
            language: string;
            /** @description Where it stands (RFC 3986); null where that is unknown. */
            url?: string | null;
            /** @description The licence of the text, by its SPDX identifier or its name; null where that is unknown. */
            licence?: string | null;
            /** @description When it was read there; null where that is unknown. An EDTF level 1 date (ISO 8601-2:2019). */
            accessed?: string | null;
            /** @description What the file is (RFC 6838), with its charset; a data file is read by it. */
            media_type: string;
            /** @description SHA-256 of the text's bytes, in hexadecimal: a file with this digest is the text. */
            text_sha256: string;
            /** @description Length of the text in Unicode code points; without a byte order mark. */
            text_length: number;
            /** @description How many rows a data file has, the header included; null for prose. */
            row_count?: number | null;
            /** @description People whom the text credits besides its author. */
            credits?: {
                /**
                 * @description The person credited.
                 * @example nguyen-hong
                 */
                person_id?: string | null;
                /**
                 * @description The organization credited.
                 * @example vietnam-news-agency
                 */
                organization_id?: string | null;
                role: components["schemas"]["SourceCreditsRole"];
            }[];
            /** @description Prose: every sentence, in order, each cited by a record or with the reason why not. A data file: only the rows that established nothing, with the reason. */
            sentences?: {
                /**
                 * @description Where the sentence begins, in Unicode code points.
                 * @example 71
                 */
                start: number;
                /**
                 * @description Where it ends (exclusive).
                 * @example 223
                 */
                end: number;
                /**
                 * @description Why it states no fact of its own; null where a record cites it.
                 * @example headline
                 */
                reason?: string | null;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Source` as it was written, with every field. */
        SourceWritten: {
            /** @description Words of the title. */
            id: string;
            /** @description The title as printed. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description Who published it; null where the text does not say. */
            publisher: string | null;
            /** @description Who wrote it; null where the text does not say. */
            author_id: string | null;
            /** @description When it was published; null where the text does not say. An EDTF level 1 date (ISO 8601-2:2019). */
            published: string | null;
            /** @description The language of the text (BCP 47). */
            language: string;
            /** @description Where it stands (RFC 3986); null where that is unknown. */
            url: string | null;
            /** @description The licence of the text, by its SPDX identifier or its name; null where that is unknown. */
            licence: string | null;
            /** @description When it was read there; null where that is unknown. An EDTF level 1 date (ISO 8601-2:2019). */
            accessed: string | null;
            /** @description What the file is (RFC 6838), with its charset; a data file is read by it. */
            media_type: string;
            /** @description SHA-256 of the text's bytes, in hexadecimal: a file with this digest is the text. */
            text_sha256: string;
            /** @description Length of the text in Unicode code points; without a byte order mark. */
            text_length: number;
            /** @description How many rows a data file has, the header included; null for prose. */
            row_count: number | null;
            /** @description People whom the text credits besides its author. */
            credits: {
                /**
                 * @description The person credited.
                 * @example nguyen-hong
                 */
                person_id: string | null;
                /**
                 * @description The organization credited.
                 * @example vietnam-news-agency
                 */
                organization_id: string | null;
                role: components["schemas"]["SourceCreditsRole"];
            }[];
            /** @description Prose: every sentence, in order, each cited by a record or with the reason why not. A data file: only the rows that established nothing, with the reason. */
            sentences: {
                /**
                 * @description Where the sentence begins, in Unicode code points.
                 * @example 71
                 */
                start: number;
                /**
                 * @description Where it ends (exclusive).
                 * @example 223
                 */
                end: number;
                /**
                 * @description Why it states no fact of its own; null where a record cites it.
                 * @example headline
                 */
                reason: string | null;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description States named by the sources. Paths and filters take alpha-2, alpha-3 and either case. With `fields=`, only the requested fields are present. */
        Country: {
            /**
             * @description ISO 3166-1 alpha-3.
             * @example JPN
             */
            id: string;
            /**
             * @description The same as `name`.
             * @example Japan
             */
            readonly title: string;
            /**
             * @description The same as `description`.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            readonly summary: string;
            /**
             * @description The name that the sources use.
             * @example Japan
             */
            name: string;
            /**
             * @description Other spellings that the sources use.
             * @example [
             *       "Vietnam"
             *     ]
             */
            aliases: string[];
            /**
             * @description ISO 3166-1 alpha-2; null where the alpha-3 code is withdrawn or user-assigned.
             * @example JP
             */
            alpha2: string | null;
            /**
             * @description The state's part in the sources.
             * @example One side of the relation between Japan and Viet Nam.
             */
            description: string;
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The people who act for the state. */
            people?: components["schemas"]["Person"][];
            /** @description With `include=` or `fields=`: The relations it has. */
            relations?: components["schemas"]["Relation"][];
            /** @description With `include=` or `fields=`: The visits that its representatives made. */
            visits_made?: components["schemas"]["Visit"][];
            /** @description With `include=` or `fields=`: The visits that it received. */
            visits_received?: components["schemas"]["Visit"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        CountryList: {
            data: components["schemas"]["Country"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        CountryItem: {
            data: components["schemas"]["Country"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/countries` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        CountryQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            name?: components["schemas"]["QueryValue"];
            name_not?: components["schemas"]["QueryValue"];
            aliases?: components["schemas"]["QueryValue"];
            aliases_not?: components["schemas"]["QueryValue"];
            has_aliases?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        CountryQueryAnswer: {
            data: components["schemas"]["Country"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Country` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        CountryInput: {
            /** @description ISO 3166-1 alpha-3. */
            id: string;
            /** @description The name that the sources use. */
            name: string;
            /** @description Other spellings that the sources use. */
            aliases?: string[];
            /** @description ISO 3166-1 alpha-2; null where the alpha-3 code is withdrawn or user-assigned. */
            alpha2?: string | null;
            /** @description The state's part in the sources. */
            description: string;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Country` as it was written, with every field. */
        CountryWritten: {
            /** @description ISO 3166-1 alpha-3. */
            id: string;
            /** @description The name that the sources use. */
            name: string;
            /** @description Other spellings that the sources use. */
            aliases: string[];
            /** @description ISO 3166-1 alpha-2; null where the alpha-3 code is withdrawn or user-assigned. */
            alpha2: string | null;
            /** @description The state's part in the sources. */
            description: string;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Organizations named by the sources. With `fields=`, only the requested fields are present. */
        Organization: {
            /**
             * @description The organization's name or initials.
             * @example asean
             */
            id: string;
            /**
             * @description The same as `name`.
             * @example ASEAN
             */
            readonly title: string;
            /**
             * @description The same as `description`.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            readonly summary: string;
            /**
             * @description The name as the source gives it.
             * @example ASEAN
             */
            name: string;
            /**
             * @description Other forms of the name that the sources use.
             * @example [
             *       "APEC"
             *     ]
             */
            aliases: string[];
            kind: components["schemas"]["OrganizationKind"];
            /**
             * @description The state it belongs to; null for what belongs to none or to several.
             * @example VNM
             */
            country: string | null;
            /**
             * @description What it is in the sources.
             * @example Regional body whose unity both sides called important.
             */
            description: string;
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The people whom a source calls members. */
            members?: components["schemas"]["Person"][];
            /** @description With `include=` or `fields=`: The people who held an office in it. */
            officers?: components["schemas"]["Person"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        OrganizationList: {
            data: components["schemas"]["Organization"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        OrganizationItem: {
            data: components["schemas"]["Organization"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/organizations` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        OrganizationQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            name?: components["schemas"]["QueryValue"];
            name_not?: components["schemas"]["QueryValue"];
            aliases?: components["schemas"]["QueryValue"];
            aliases_not?: components["schemas"]["QueryValue"];
            has_aliases?: components["schemas"]["QueryValue"];
            kind?: components["schemas"]["QueryValue"];
            kind_not?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            has_country?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        OrganizationQueryAnswer: {
            data: components["schemas"]["Organization"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Organization` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        OrganizationInput: {
            /** @description The organization's name or initials. */
            id: string;
            /** @description The name as the source gives it. */
            name: string;
            /** @description Other forms of the name that the sources use. */
            aliases?: string[];
            kind: components["schemas"]["OrganizationKind"];
            /** @description The state it belongs to; null for what belongs to none or to several. */
            country?: string | null;
            /** @description What it is in the sources. */
            description: string;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Organization` as it was written, with every field. */
        OrganizationWritten: {
            /** @description The organization's name or initials. */
            id: string;
            /** @description The name as the source gives it. */
            name: string;
            /** @description Other forms of the name that the sources use. */
            aliases: string[];
            kind: components["schemas"]["OrganizationKind"];
            /** @description The state it belongs to; null for what belongs to none or to several. */
            country: string | null;
            /** @description What it is in the sources. */
            description: string;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description People named by the sources, with the offices in which the sources attest them. With `fields=`, only the requested fields are present. */
        Person: {
            /**
             * @description The name as the source orders it.
             * @example kishida-fumio
             */
            id: string;
            /**
             * @description The same as `name`.
             * @example Kishida Fumio
             */
            readonly title: string;
            /**
             * @description The same as `description`.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            readonly summary: string;
            /**
             * @description The full name as the source orders it.
             * @example Kishida Fumio
             */
            name: string;
            /**
             * @description Other forms of the name that the sources use.
             * @example [
             *       "Kishida"
             *     ]
             */
            aliases: string[];
            /**
             * @description Null where the sources do not show which part it is.
             * @example Kishida
             */
            family_name: string | null;
            /**
             * @description Null where the sources do not show which part it is.
             * @example Fumio
             */
            given_name: string | null;
            /**
             * @description The state for which they act (ISO 3166-1 alpha-3).
             * @example JPN
             */
            country: string | null;
            /**
             * @description Who they are in the sources.
             * @example Prime Minister of Japan in 2022 and 2023.
             */
            description: string;
            /**
             * @description Offices in which a source attests them.
             * @example [
             *       {
             *         "office": "Prime Minister",
             *         "country": "JPN",
             *         "organization_id": "national-assembly-of-viet-nam",
             *         "tenure": "in_office",
             *         "attested": "2023-11"
             *       }
             *     ]
             */
            offices: {
                /**
                 * @description The office as the source names it.
                 * @example Prime Minister
                 */
                office: string;
                /**
                 * @description The state whose office it is (ISO 3166-1 alpha-3).
                 * @example JPN
                 */
                country: string | null;
                /**
                 * @description The organization whose office it is.
                 * @example national-assembly-of-viet-nam
                 */
                organization_id: string | null;
                tenure: components["schemas"]["PersonOfficesTenure"];
                /**
                 * @description When the source attests it, which is not when it began or ended. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11
                 */
                attested: string;
            }[];
            /**
             * @description Organizations to which a source says they belong.
             * @example [
             *       {
             *         "organization_id": "japan-viet-nam-friendship-parliamentary-alliance",
             *         "role": "member",
             *         "attested": "2022"
             *       }
             *     ]
             */
            memberships: {
                /**
                 * @description An organization of this knowledge base.
                 * @example japan-viet-nam-friendship-parliamentary-alliance
                 */
                organization_id: string;
                /**
                 * @description Their part in it.
                 * @example member
                 */
                role: string;
                /**
                 * @description When the source attests it. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2022
                 */
                attested: string;
            }[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The visits that they led. */
            visits?: components["schemas"]["Visit"][];
            /** @description With `include=` or `fields=`: The encounters in which they took part. */
            meetings?: components["schemas"]["Meeting"][];
            /** @description With `include=` or `fields=`: Their words. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The positions that they took. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The organizations to which they belong. */
            organizations?: components["schemas"]["Organization"][];
            /** @description With `include=` or `fields=`: The sources that they wrote. */
            sources?: components["schemas"]["Source"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        PersonList: {
            data: components["schemas"]["Person"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        PersonItem: {
            data: components["schemas"]["Person"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/people` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        PersonQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            name?: components["schemas"]["QueryValue"];
            name_not?: components["schemas"]["QueryValue"];
            aliases?: components["schemas"]["QueryValue"];
            aliases_not?: components["schemas"]["QueryValue"];
            has_aliases?: components["schemas"]["QueryValue"];
            family_name?: components["schemas"]["QueryValue"];
            family_name_not?: components["schemas"]["QueryValue"];
            has_family_name?: components["schemas"]["QueryValue"];
            given_name?: components["schemas"]["QueryValue"];
            given_name_not?: components["schemas"]["QueryValue"];
            has_given_name?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            has_country?: components["schemas"]["QueryValue"];
            "offices.office"?: components["schemas"]["QueryValue"];
            "offices.office_not"?: components["schemas"]["QueryValue"];
            "offices.country"?: components["schemas"]["QueryValue"];
            "offices.country_not"?: components["schemas"]["QueryValue"];
            "offices.has_country"?: components["schemas"]["QueryValue"];
            "offices.organization_id"?: components["schemas"]["QueryValue"];
            "offices.organization_id_not"?: components["schemas"]["QueryValue"];
            "offices.has_organization_id"?: components["schemas"]["QueryValue"];
            "offices.tenure"?: components["schemas"]["QueryValue"];
            "offices.tenure_not"?: components["schemas"]["QueryValue"];
            "memberships.organization_id"?: components["schemas"]["QueryValue"];
            "memberships.organization_id_not"?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            has_offices?: components["schemas"]["QueryValue"];
            has_memberships?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        PersonQueryAnswer: {
            data: components["schemas"]["Person"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Person` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        PersonInput: {
            /** @description The name as the source orders it. */
            id: string;
            /** @description The full name as the source orders it. */
            name: string;
            /** @description Other forms of the name that the sources use. */
            aliases?: string[];
            /** @description Null where the sources do not show which part it is. */
            family_name?: string | null;
            /** @description Null where the sources do not show which part it is. */
            given_name?: string | null;
            /** @description The state for which they act (ISO 3166-1 alpha-3). */
            country?: string | null;
            /** @description Who they are in the sources. */
            description: string;
            /** @description Offices in which a source attests them. */
            offices?: {
                /**
                 * @description The office as the source names it.
                 * @example Prime Minister
                 */
                office: string;
                /**
                 * @description The state whose office it is (ISO 3166-1 alpha-3).
                 * @example JPN
                 */
                country?: string | null;
                /**
                 * @description The organization whose office it is.
                 * @example national-assembly-of-viet-nam
                 */
                organization_id?: string | null;
                tenure: components["schemas"]["PersonOfficesTenure"];
                /**
                 * @description When the source attests it, which is not when it began or ended. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11
                 */
                attested: string;
            }[];
            /** @description Organizations to which a source says they belong. */
            memberships?: {
                /**
                 * @description An organization of this knowledge base.
                 * @example japan-viet-nam-friendship-parliamentary-alliance
                 */
                organization_id: string;
                /**
                 * @description Their part in it.
                 * @example member
                 */
                role: string;
                /**
                 * @description When the source attests it. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2022
                 */
                attested: string;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Person` as it was written, with every field. */
        PersonWritten: {
            /** @description The name as the source orders it. */
            id: string;
            /** @description The full name as the source orders it. */
            name: string;
            /** @description Other forms of the name that the sources use. */
            aliases: string[];
            /** @description Null where the sources do not show which part it is. */
            family_name: string | null;
            /** @description Null where the sources do not show which part it is. */
            given_name: string | null;
            /** @description The state for which they act (ISO 3166-1 alpha-3). */
            country: string | null;
            /** @description Who they are in the sources. */
            description: string;
            /** @description Offices in which a source attests them. */
            offices: {
                /**
                 * @description The office as the source names it.
                 * @example Prime Minister
                 */
                office: string;
                /**
                 * @description The state whose office it is (ISO 3166-1 alpha-3).
                 * @example JPN
                 */
                country: string | null;
                /**
                 * @description The organization whose office it is.
                 * @example national-assembly-of-viet-nam
                 */
                organization_id: string | null;
                tenure: components["schemas"]["PersonOfficesTenure"];
                /**
                 * @description When the source attests it, which is not when it began or ended. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11
                 */
                attested: string;
            }[];
            /** @description Organizations to which a source says they belong. */
            memberships: {
                /**
                 * @description An organization of this knowledge base.
                 * @example japan-viet-nam-friendship-parliamentary-alliance
                 */
                organization_id: string;
                /**
                 * @description Their part in it.
                 * @example member
                 */
                role: string;
                /**
                 * @description When the source attests it. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2022
                 */
                attested: string;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Pairs of countries. The path takes either order, alpha-2 or alpha-3, and answers 308 to the canonical one. With `fields=`, only the requested fields are present. */
        Relation: {
            /**
             * @description Both countries in alphabetical order.
             * @example JPN-VNM
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The two sides, in alphabetical order.
             * @example [
             *       "JPN",
             *       "VNM"
             *     ]
             */
            countries: string[];
            /**
             * @description When diplomatic ties were established. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 1973
             */
            ties_since: string | null;
            /**
             * Format: date
             * @description First day that `ties_since` covers.
             * @example 1973-01-01
             */
            readonly ties_since_min: string | null;
            /**
             * Format: date
             * @description Last day that `ties_since` covers.
             * @example 1973-12-31
             */
            readonly ties_since_max: string | null;
            /**
             * @description How finely the start of `ties_since` is known; null where it is open or unknown.
             * @example day
             */
            readonly ties_since_precision: components["schemas"]["Precision"] | null;
            /**
             * @description The tiers of the relation that sources attest, oldest first.
             * @example [
             *       {
             *         "tier": "comprehensive_strategic_partnership",
             *         "name": "Comprehensive Strategic Partnership",
             *         "period": "2023-11-27/..",
             *         "attested": "2023-11-27"
             *       }
             *     ]
             */
            tiers: {
                /**
                 * @description The tier: the partnership's name in snake_case.
                 * @example comprehensive_strategic_partnership
                 */
                tier: string;
                /**
                 * @description The partnership's name as the source gives it.
                 * @example Comprehensive Strategic Partnership
                 */
                name: string;
                /**
                 * @description When it held: `..` is an open end, nothing before the slash an unknown start. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11-27/..
                 */
                period: string;
                /**
                 * @description When a source attests it, which is not when it began. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11-27
                 */
                attested: string;
            }[];
            /**
             * @description How many visits this knowledge base holds of the pair.
             * @example 2
             */
            readonly visit_count: number;
            /**
             * @description How many meetings this knowledge base holds of the pair.
             * @example 2
             */
            readonly meeting_count: number;
            /**
             * @description How many agreements this knowledge base holds of the pair.
             * @example 2
             */
            readonly agreement_count: number;
            /**
             * @description How many milestones this knowledge base holds of the pair.
             * @example 2
             */
            readonly milestone_count: number;
            /**
             * @description How many positions this knowledge base holds of the pair.
             * @example 2
             */
            readonly position_count: number;
            /**
             * @description How many quotes this knowledge base holds of the pair.
             * @example 2
             */
            readonly quote_count: number;
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The two countries. */
            sides?: components["schemas"]["Country"][];
            /** @description With `include=` or `fields=`: The visits between them. */
            visits?: components["schemas"]["Visit"][];
            /** @description With `include=` or `fields=`: The encounters between them. */
            meetings?: components["schemas"]["Meeting"][];
            /** @description With `include=` or `fields=`: The instruments between them. */
            agreements?: components["schemas"]["Agreement"][];
            /** @description With `include=` or `fields=`: The turning points between them. */
            milestones?: components["schemas"]["Milestone"][];
            /** @description With `include=` or `fields=`: The positions taken between them. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The words quoted on the relation. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The figures on the relation. */
            indicators?: components["schemas"]["Indicator"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        RelationList: {
            data: components["schemas"]["Relation"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        RelationItem: {
            data: components["schemas"]["Relation"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/relations` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        RelationQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            countries?: components["schemas"]["QueryValue"];
            countries_not?: components["schemas"]["QueryValue"];
            has_countries?: components["schemas"]["QueryValue"];
            ties_since?: components["schemas"]["QueryValue"];
            ties_since_not?: components["schemas"]["QueryValue"];
            ties_since_from?: components["schemas"]["QueryValue"];
            ties_since_to?: components["schemas"]["QueryValue"];
            has_ties_since?: components["schemas"]["QueryValue"];
            ties_since_min_from?: components["schemas"]["QueryValue"];
            ties_since_min_to?: components["schemas"]["QueryValue"];
            has_ties_since_min?: components["schemas"]["QueryValue"];
            ties_since_max_from?: components["schemas"]["QueryValue"];
            ties_since_max_to?: components["schemas"]["QueryValue"];
            has_ties_since_max?: components["schemas"]["QueryValue"];
            ties_since_precision?: components["schemas"]["QueryValue"];
            ties_since_precision_not?: components["schemas"]["QueryValue"];
            has_ties_since_precision?: components["schemas"]["QueryValue"];
            "tiers.tier"?: components["schemas"]["QueryValue"];
            "tiers.tier_not"?: components["schemas"]["QueryValue"];
            visit_count?: components["schemas"]["QueryValue"];
            visit_count_not?: components["schemas"]["QueryValue"];
            visit_count_min?: components["schemas"]["QueryValue"];
            visit_count_max?: components["schemas"]["QueryValue"];
            agreement_count?: components["schemas"]["QueryValue"];
            agreement_count_not?: components["schemas"]["QueryValue"];
            agreement_count_min?: components["schemas"]["QueryValue"];
            agreement_count_max?: components["schemas"]["QueryValue"];
            position_count?: components["schemas"]["QueryValue"];
            position_count_not?: components["schemas"]["QueryValue"];
            position_count_min?: components["schemas"]["QueryValue"];
            position_count_max?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            has_tiers?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        RelationQueryAnswer: {
            data: components["schemas"]["Relation"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Relation` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        RelationInput: {
            /** @description Both countries in alphabetical order. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The two sides, in alphabetical order. */
            countries: string[];
            /** @description When diplomatic ties were established. An EDTF level 1 date (ISO 8601-2:2019). */
            ties_since?: string | null;
            /** @description The tiers of the relation that sources attest, oldest first. */
            tiers?: {
                /**
                 * @description The tier: the partnership's name in snake_case.
                 * @example comprehensive_strategic_partnership
                 */
                tier: string;
                /**
                 * @description The partnership's name as the source gives it.
                 * @example Comprehensive Strategic Partnership
                 */
                name: string;
                /**
                 * @description When it held: `..` is an open end, nothing before the slash an unknown start. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11-27/..
                 */
                period: string;
                /**
                 * @description When a source attests it, which is not when it began. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11-27
                 */
                attested: string;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Relation` as it was written, with every field. */
        RelationWritten: {
            /** @description Both countries in alphabetical order. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The two sides, in alphabetical order. */
            countries: string[];
            /** @description When diplomatic ties were established. An EDTF level 1 date (ISO 8601-2:2019). */
            ties_since: string | null;
            /** @description The tiers of the relation that sources attest, oldest first. */
            tiers: {
                /**
                 * @description The tier: the partnership's name in snake_case.
                 * @example comprehensive_strategic_partnership
                 */
                tier: string;
                /**
                 * @description The partnership's name as the source gives it.
                 * @example Comprehensive Strategic Partnership
                 */
                name: string;
                /**
                 * @description When it held: `..` is an open end, nothing before the slash an unknown start. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11-27/..
                 */
                period: string;
                /**
                 * @description When a source attests it, which is not when it began. An EDTF level 1 date (ISO 8601-2:2019).
                 * @example 2023-11-27
                 */
                attested: string;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description The fields in which states work together, as a tree, with how often each is named. They are the same for any two states. With `fields=`, only the requested fields are present. */
        CooperationArea: {
            /**
             * @description The area's name.
             * @example supply-chains
             */
            id: string;
            /**
             * @description The same as `name`.
             * @example Supply chains
             */
            readonly title: string;
            /**
             * @description The same as `description`.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            readonly summary: string;
            /**
             * @description The area's name.
             * @example Supply chains
             */
            name: string;
            /**
             * @description The wider area; null at a root of the tree.
             * @example economy
             */
            parent_id: string | null;
            /**
             * @description What belongs to the area.
             * @example How goods reach both economies, and from how many suppliers.
             */
            description: string;
            /**
             * @description How many positions name this area itself (not the areas below it).
             * @example 1
             */
            readonly position_count: number;
            /**
             * @description How many agreements name this area itself (not the areas below it).
             * @example 1
             */
            readonly agreement_count: number;
            /**
             * @description How many quotes name this area itself (not the areas below it).
             * @example 1
             */
            readonly quote_count: number;
            /**
             * @description How many indicators name this area itself (not the areas below it).
             * @example 1
             */
            readonly indicator_count: number;
            /**
             * @description How many passages of the sources name the area: its own evidence.
             * @example 2
             */
            readonly mention_count: number;
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The wider area. */
            parent?: components["schemas"]["CooperationArea"] | null;
            /** @description With `include=` or `fields=`: The narrower areas. */
            children?: components["schemas"]["CooperationArea"][];
            /** @description With `include=` or `fields=`: The positions on the area. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The instruments on the area. */
            agreements?: components["schemas"]["Agreement"][];
            /** @description With `include=` or `fields=`: The words quoted on the area. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The figures on the area. */
            indicators?: components["schemas"]["Indicator"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        CooperationAreaList: {
            data: components["schemas"]["CooperationArea"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        CooperationAreaItem: {
            data: components["schemas"]["CooperationArea"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/cooperation-areas` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        CooperationAreaQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            id_under?: components["schemas"]["QueryValue"];
            parent_id?: components["schemas"]["QueryValue"];
            parent_id_not?: components["schemas"]["QueryValue"];
            parent_id_under?: components["schemas"]["QueryValue"];
            has_parent_id?: components["schemas"]["QueryValue"];
            name?: components["schemas"]["QueryValue"];
            name_not?: components["schemas"]["QueryValue"];
            position_count?: components["schemas"]["QueryValue"];
            position_count_not?: components["schemas"]["QueryValue"];
            position_count_min?: components["schemas"]["QueryValue"];
            position_count_max?: components["schemas"]["QueryValue"];
            agreement_count?: components["schemas"]["QueryValue"];
            agreement_count_not?: components["schemas"]["QueryValue"];
            agreement_count_min?: components["schemas"]["QueryValue"];
            agreement_count_max?: components["schemas"]["QueryValue"];
            quote_count?: components["schemas"]["QueryValue"];
            quote_count_not?: components["schemas"]["QueryValue"];
            quote_count_min?: components["schemas"]["QueryValue"];
            quote_count_max?: components["schemas"]["QueryValue"];
            indicator_count?: components["schemas"]["QueryValue"];
            indicator_count_not?: components["schemas"]["QueryValue"];
            indicator_count_min?: components["schemas"]["QueryValue"];
            indicator_count_max?: components["schemas"]["QueryValue"];
            mention_count?: components["schemas"]["QueryValue"];
            mention_count_not?: components["schemas"]["QueryValue"];
            mention_count_min?: components["schemas"]["QueryValue"];
            mention_count_max?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        CooperationAreaQueryAnswer: {
            data: components["schemas"]["CooperationArea"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `CooperationArea` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        CooperationAreaInput: {
            /** @description The area's name. */
            id: string;
            /** @description The area's name. */
            name: string;
            /** @description The wider area; null at a root of the tree. */
            parent_id?: string | null;
            /** @description What belongs to the area. */
            description: string;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `CooperationArea` as it was written, with every field. */
        CooperationAreaWritten: {
            /** @description The area's name. */
            id: string;
            /** @description The area's name. */
            name: string;
            /** @description The wider area; null at a root of the tree. */
            parent_id: string | null;
            /** @description What belongs to the area. */
            description: string;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Visits by those who represent a state to another state: who travelled, in which office, when, and at what rank as far as the source says. With `fields=`, only the requested fields are present. */
        Visit: {
            /**
             * @description Start of the visit, guest, host and visitor.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description When the visit took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2022-04-30/2022-05-01
             */
            date: string;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            visit_type: components["schemas"]["VisitType"];
            /**
             * @description The state that the visitor represents (ISO 3166-1 alpha-3).
             * @example JPN
             */
            guest_country: string;
            /**
             * @description The state that is visited (ISO 3166-1 alpha-3).
             * @example VNM
             */
            host_country: string;
            /**
             * @description Who led the visit; null where the source does not name them.
             * @example kishida-fumio
             */
            visitor_id: string | null;
            /**
             * @description The office in which the visitor travelled.
             * @example Prime Minister
             */
            visitor_office: string | null;
            /**
             * @description Who travelled with the visitor, as far as the source says.
             * @example [
             *       {
             *         "person_id": "kishida-fumio",
             *         "description": "the President's spouse"
             *       }
             *     ]
             */
            companions: {
                /**
                 * @description The companion; null where the source does not name them.
                 * @example kishida-fumio
                 */
                person_id: string | null;
                /**
                 * @description What the source calls them.
                 * @example the President's spouse
                 */
                description: string;
            }[];
            /**
             * @description What the visit coincided with or was made for.
             * @example 50th anniversary of diplomatic relations
             */
            occasion: string | null;
            /**
             * @description How many documents were signed during the visit, as the source counts them.
             * @example 22
             */
            document_count: number | null;
            /**
             * @description Places in the host country that the source names.
             * @example [
             *       "Ha Noi"
             *     ]
             */
            places: string[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: Who led the visit. */
            visitor?: components["schemas"]["Person"] | null;
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The encounters inside the visit. */
            meetings?: components["schemas"]["Meeting"][];
            /** @description With `include=` or `fields=`: What was signed or issued during the visit. */
            agreements?: components["schemas"]["Agreement"][];
            /** @description With `include=` or `fields=`: The positions taken during the visit. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The words quoted on the occasion of the visit. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        VisitList: {
            data: components["schemas"]["Visit"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        VisitItem: {
            data: components["schemas"]["Visit"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/visits` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        VisitQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            visit_type?: components["schemas"]["QueryValue"];
            visit_type_not?: components["schemas"]["QueryValue"];
            guest_country?: components["schemas"]["QueryValue"];
            guest_country_not?: components["schemas"]["QueryValue"];
            host_country?: components["schemas"]["QueryValue"];
            host_country_not?: components["schemas"]["QueryValue"];
            visitor_id?: components["schemas"]["QueryValue"];
            visitor_id_not?: components["schemas"]["QueryValue"];
            has_visitor_id?: components["schemas"]["QueryValue"];
            visitor_office?: components["schemas"]["QueryValue"];
            visitor_office_not?: components["schemas"]["QueryValue"];
            has_visitor_office?: components["schemas"]["QueryValue"];
            "companions.person_id"?: components["schemas"]["QueryValue"];
            "companions.person_id_not"?: components["schemas"]["QueryValue"];
            "companions.has_person_id"?: components["schemas"]["QueryValue"];
            occasion?: components["schemas"]["QueryValue"];
            occasion_not?: components["schemas"]["QueryValue"];
            has_occasion?: components["schemas"]["QueryValue"];
            document_count?: components["schemas"]["QueryValue"];
            document_count_not?: components["schemas"]["QueryValue"];
            document_count_min?: components["schemas"]["QueryValue"];
            document_count_max?: components["schemas"]["QueryValue"];
            has_document_count?: components["schemas"]["QueryValue"];
            places?: components["schemas"]["QueryValue"];
            places_not?: components["schemas"]["QueryValue"];
            has_places?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            has_companions?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        VisitQueryAnswer: {
            data: components["schemas"]["Visit"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Visit` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        VisitInput: {
            /** @description Start of the visit, guest, host and visitor. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When the visit took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            visit_type: components["schemas"]["VisitType"];
            /** @description The state that the visitor represents (ISO 3166-1 alpha-3). */
            guest_country: string;
            /** @description The state that is visited (ISO 3166-1 alpha-3). */
            host_country: string;
            /** @description Who led the visit; null where the source does not name them. */
            visitor_id?: string | null;
            /** @description The office in which the visitor travelled. */
            visitor_office?: string | null;
            /** @description Who travelled with the visitor, as far as the source says. */
            companions?: {
                /**
                 * @description The companion; null where the source does not name them.
                 * @example kishida-fumio
                 */
                person_id?: string | null;
                /**
                 * @description What the source calls them.
                 * @example the President's spouse
                 */
                description: string;
            }[];
            /** @description What the visit coincided with or was made for. */
            occasion?: string | null;
            /** @description How many documents were signed during the visit, as the source counts them. */
            document_count?: number | null;
            /** @description Places in the host country that the source names. */
            places?: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Visit` as it was written, with every field. */
        VisitWritten: {
            /** @description Start of the visit, guest, host and visitor. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When the visit took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            visit_type: components["schemas"]["VisitType"];
            /** @description The state that the visitor represents (ISO 3166-1 alpha-3). */
            guest_country: string;
            /** @description The state that is visited (ISO 3166-1 alpha-3). */
            host_country: string;
            /** @description Who led the visit; null where the source does not name them. */
            visitor_id: string | null;
            /** @description The office in which the visitor travelled. */
            visitor_office: string | null;
            /** @description Who travelled with the visitor, as far as the source says. */
            companions: {
                /**
                 * @description The companion; null where the source does not name them.
                 * @example kishida-fumio
                 */
                person_id: string | null;
                /**
                 * @description What the source calls them.
                 * @example the President's spouse
                 */
                description: string;
            }[];
            /** @description What the visit coincided with or was made for. */
            occasion: string | null;
            /** @description How many documents were signed during the visit, as the source counts them. */
            document_count: number | null;
            /** @description Places in the host country that the source names. */
            places: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Encounters between representatives of states: talks, receptions, audiences, workshops. With `fields=`, only the requested fields are present. */
        Meeting: {
            /**
             * @description The first day on which it may have been, kind and who met; `date` says what is known.
             * @example 2022-04-30-jpn-vnm-prime-ministers-talks
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description When it took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2022-04-30/2022-05-01
             */
            date: string;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            kind: components["schemas"]["MeetingKind"];
            /**
             * @description The visit it was part of.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            visit_id: string | null;
            /**
             * @description Who took part, as far as the source says.
             * @example [
             *       {
             *         "person_id": "pham-minh-chinh",
             *         "office": "Prime Minister",
             *         "country": "VNM",
             *         "role": "host"
             *       }
             *     ]
             */
            participants: {
                /**
                 * @description Who; null if the source names only the office.
                 * @example pham-minh-chinh
                 */
                person_id: string | null;
                /**
                 * @description The office in which they took part.
                 * @example Prime Minister
                 */
                office: string | null;
                /**
                 * @description The state that they represent (ISO 3166-1 alpha-3).
                 * @example VNM
                 */
                country: string | null;
                role: components["schemas"]["MeetingParticipantsRole"];
            }[];
            /**
             * @description Where, as the source names it.
             * @example Ha Noi
             */
            place: string | null;
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The visit it was part of. */
            visit?: components["schemas"]["Visit"] | null;
            /** @description With `include=` or `fields=`: The named participants. */
            people?: components["schemas"]["Person"][];
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The positions taken at it. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The words quoted from it. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        MeetingList: {
            data: components["schemas"]["Meeting"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        MeetingItem: {
            data: components["schemas"]["Meeting"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/meetings` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        MeetingQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            kind?: components["schemas"]["QueryValue"];
            kind_not?: components["schemas"]["QueryValue"];
            visit_id?: components["schemas"]["QueryValue"];
            visit_id_not?: components["schemas"]["QueryValue"];
            has_visit_id?: components["schemas"]["QueryValue"];
            "participants.person_id"?: components["schemas"]["QueryValue"];
            "participants.person_id_not"?: components["schemas"]["QueryValue"];
            "participants.has_person_id"?: components["schemas"]["QueryValue"];
            "participants.office"?: components["schemas"]["QueryValue"];
            "participants.office_not"?: components["schemas"]["QueryValue"];
            "participants.has_office"?: components["schemas"]["QueryValue"];
            "participants.country"?: components["schemas"]["QueryValue"];
            "participants.country_not"?: components["schemas"]["QueryValue"];
            "participants.has_country"?: components["schemas"]["QueryValue"];
            "participants.role"?: components["schemas"]["QueryValue"];
            "participants.role_not"?: components["schemas"]["QueryValue"];
            place?: components["schemas"]["QueryValue"];
            place_not?: components["schemas"]["QueryValue"];
            has_place?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            has_participants?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        MeetingQueryAnswer: {
            data: components["schemas"]["Meeting"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Meeting` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        MeetingInput: {
            /** @description The first day on which it may have been, kind and who met; `date` says what is known. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When it took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            kind: components["schemas"]["MeetingKind"];
            /** @description The visit it was part of. */
            visit_id?: string | null;
            /** @description Who took part, as far as the source says. */
            participants?: {
                /**
                 * @description Who; null if the source names only the office.
                 * @example pham-minh-chinh
                 */
                person_id?: string | null;
                /**
                 * @description The office in which they took part.
                 * @example Prime Minister
                 */
                office?: string | null;
                /**
                 * @description The state that they represent (ISO 3166-1 alpha-3).
                 * @example VNM
                 */
                country?: string | null;
                role: components["schemas"]["MeetingParticipantsRole"];
            }[];
            /** @description Where, as the source names it. */
            place?: string | null;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Meeting` as it was written, with every field. */
        MeetingWritten: {
            /** @description The first day on which it may have been, kind and who met; `date` says what is known. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When it took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            kind: components["schemas"]["MeetingKind"];
            /** @description The visit it was part of. */
            visit_id: string | null;
            /** @description Who took part, as far as the source says. */
            participants: {
                /**
                 * @description Who; null if the source names only the office.
                 * @example pham-minh-chinh
                 */
                person_id: string | null;
                /**
                 * @description The office in which they took part.
                 * @example Prime Minister
                 */
                office: string | null;
                /**
                 * @description The state that they represent (ISO 3166-1 alpha-3).
                 * @example VNM
                 */
                country: string | null;
                role: components["schemas"]["MeetingParticipantsRole"];
            }[];
            /** @description Where, as the source names it. */
            place: string | null;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Instruments between states: joint statements, treaties, memoranda, exchanges of notes. A package that its source does not list is one record with a document count. With `fields=`, only the requested fields are present. */
        Agreement: {
            /**
             * @description The first day on which it may have been, form and subject; `date` says what is known.
             * @example 2023-11-27-jpn-vnm-joint-statement
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description When it was issued or signed. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2023-11-27
             */
            date: string;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            form: components["schemas"]["AgreementForm"];
            legal_force: components["schemas"]["AgreementLegalForce"];
            status: components["schemas"]["AgreementStatus"];
            /**
             * @description The parties to the instrument.
             * @example [
             *       "JPN",
             *       "VNM"
             *     ]
             */
            parties: string[];
            /**
             * @description The visit during which it was made.
             * @example 2023-11-vnm-jpn-vo-van-thuong
             */
            visit_id: string | null;
            /**
             * @description How many documents a package holds, as the source counts them.
             * @example 22
             */
            document_count: number | null;
            /**
             * @description The tier of the relation that it establishes.
             * @example comprehensive_strategic_partnership
             */
            tier: string | null;
            /**
             * @description The cooperation areas it concerns, most specific first.
             * @example [
             *       "supply-chains"
             *     ]
             */
            area_ids: string[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The visit during which it was made. */
            visit?: components["schemas"]["Visit"] | null;
            /** @description With `include=` or `fields=`: Its cooperation areas. */
            areas?: components["schemas"]["CooperationArea"][];
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The positions that it records. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The words quoted from it. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        AgreementList: {
            data: components["schemas"]["Agreement"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        AgreementItem: {
            data: components["schemas"]["Agreement"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/agreements` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        AgreementQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            form?: components["schemas"]["QueryValue"];
            form_not?: components["schemas"]["QueryValue"];
            legal_force?: components["schemas"]["QueryValue"];
            legal_force_not?: components["schemas"]["QueryValue"];
            status?: components["schemas"]["QueryValue"];
            status_not?: components["schemas"]["QueryValue"];
            parties?: components["schemas"]["QueryValue"];
            parties_not?: components["schemas"]["QueryValue"];
            has_parties?: components["schemas"]["QueryValue"];
            visit_id?: components["schemas"]["QueryValue"];
            visit_id_not?: components["schemas"]["QueryValue"];
            has_visit_id?: components["schemas"]["QueryValue"];
            document_count?: components["schemas"]["QueryValue"];
            document_count_not?: components["schemas"]["QueryValue"];
            document_count_min?: components["schemas"]["QueryValue"];
            document_count_max?: components["schemas"]["QueryValue"];
            has_document_count?: components["schemas"]["QueryValue"];
            tier?: components["schemas"]["QueryValue"];
            tier_not?: components["schemas"]["QueryValue"];
            has_tier?: components["schemas"]["QueryValue"];
            area_ids?: components["schemas"]["QueryValue"];
            area_ids_not?: components["schemas"]["QueryValue"];
            area_ids_under?: components["schemas"]["QueryValue"];
            has_area_ids?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        AgreementQueryAnswer: {
            data: components["schemas"]["Agreement"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Agreement` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        AgreementInput: {
            /** @description The first day on which it may have been, form and subject; `date` says what is known. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When it was issued or signed. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            form: components["schemas"]["AgreementForm"];
            legal_force: components["schemas"]["AgreementLegalForce"];
            status: components["schemas"]["AgreementStatus"];
            /** @description The parties to the instrument. */
            parties: string[];
            /** @description The visit during which it was made. */
            visit_id?: string | null;
            /** @description How many documents a package holds, as the source counts them. */
            document_count?: number | null;
            /** @description The tier of the relation that it establishes. */
            tier?: string | null;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids?: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Agreement` as it was written, with every field. */
        AgreementWritten: {
            /** @description The first day on which it may have been, form and subject; `date` says what is known. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When it was issued or signed. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            form: components["schemas"]["AgreementForm"];
            legal_force: components["schemas"]["AgreementLegalForce"];
            status: components["schemas"]["AgreementStatus"];
            /** @description The parties to the instrument. */
            parties: string[];
            /** @description The visit during which it was made. */
            visit_id: string | null;
            /** @description How many documents a package holds, as the source counts them. */
            document_count: number | null;
            /** @description The tier of the relation that it establishes. */
            tier: string | null;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Turning points of a relation: recognition, ties established, severed and restored, missions opened and closed, tiers raised and lowered, anniversaries. With `fields=`, only the requested fields are present. */
        Milestone: {
            /**
             * @description Date, pair and what happened.
             * @example 1973-jpn-vnm-ties-established
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description When it happened. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 1973
             */
            date: string;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            kind: components["schemas"]["MilestoneKind"];
            /**
             * @description The tier that the relation reached.
             * @example comprehensive_strategic_partnership
             */
            tier: string | null;
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The positions taken on it. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The words quoted on it. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        MilestoneList: {
            data: components["schemas"]["Milestone"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        MilestoneItem: {
            data: components["schemas"]["Milestone"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/milestones` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        MilestoneQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            kind?: components["schemas"]["QueryValue"];
            kind_not?: components["schemas"]["QueryValue"];
            tier?: components["schemas"]["QueryValue"];
            tier_not?: components["schemas"]["QueryValue"];
            has_tier?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        MilestoneQueryAnswer: {
            data: components["schemas"]["Milestone"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Milestone` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        MilestoneInput: {
            /** @description Date, pair and what happened. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When it happened. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            kind: components["schemas"]["MilestoneKind"];
            /** @description The tier that the relation reached. */
            tier?: string | null;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Milestone` as it was written, with every field. */
        MilestoneWritten: {
            /** @description Date, pair and what happened. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description When it happened. An EDTF level 1 date (ISO 8601-2:2019). */
            date: string;
            kind: components["schemas"]["MilestoneKind"];
            /** @description The tier that the relation reached. */
            tier: string | null;
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description What one side or both agreed, affirmed, supported, are considering, hope for, gave thanks for, invited to or are concerned about. With `fields=`, only the requested fields are present. */
        Position: {
            /**
             * @description Year and subject.
             * @example 2023-maritime-security-safety
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description The same as `text`.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            readonly summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description The visit, meeting, agreement or milestone at which it was taken.
             * @example 2023-11-vnm-jpn-vo-van-thuong
             */
            event_id: string | null;
            /**
             * @description The date of its event. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2023-11
             */
            readonly date: string | null;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            stance: components["schemas"]["PositionStance"];
            /**
             * @description What it amounts to. `commitment`: the actors undertake to do something or to go on with it; `assessment`: how they see a thing, and what they hold to be important; `principle`: what they say that relations or the international order rest on; `request`: what they ask of the other side, hope of it or invite it to. Null where it is none of these.
             * @example commitment
             */
            nature: components["schemas"]["PositionNature"] | null;
            /**
             * @description The states that took the position.
             * @example [
             *       "JPN"
             *     ]
             */
            actors: string[];
            /**
             * @description The people who took it: those whom the span names, or to whom its words ("the two leaders") refer by a note of its evidence. Empty where it names only states, sides or leaders at large, or nobody.
             * @example [
             *       "vo-van-thuong"
             *     ]
             */
            speaker_ids: string[];
            /**
             * @description The position, in our words.
             * @example The two leaders agreed to work together more closely on safety at sea.
             */
            text: string;
            /**
             * @description The cooperation areas it concerns, most specific first.
             * @example [
             *       "supply-chains"
             *     ]
             */
            area_ids: string[];
            /**
             * @description The position of the other side that it answers.
             * @example oda-proposal
             */
            responds_to_id: string | null;
            /**
             * @description What a later source tells came of it.
             * @example [
             *       {
             *         "kind": "advanced",
             *         "position_id": "2023-digital-transformation",
             *         "event_id": null
             *       }
             *     ]
             */
            outcomes: {
                kind: components["schemas"]["PositionOutcomesKind"];
                /**
                 * @description The later position; null where it was an event.
                 * @example 2023-digital-transformation
                 */
                position_id: string | null;
                /**
                 * @description The later visit, meeting, agreement or milestone; null where it was a position.
                 * @example 2023-11-27-jpn-vnm-comprehensive-strategic-partnership
                 */
                event_id: string | null;
            }[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: The event at which it was taken. */
            event?: components["schemas"]["Event"] | null;
            /** @description With `include=` or `fields=`: The people who took it. */
            speakers?: components["schemas"]["Person"][];
            /** @description With `include=` or `fields=`: The position that it answers. */
            responds_to?: components["schemas"]["Position"] | null;
            /** @description With `include=` or `fields=`: The positions that answer it. */
            responses?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The later positions that came of it. */
            outcome_positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The later events that came of it. */
            outcome_events?: components["schemas"]["Event"][];
            /** @description With `include=` or `fields=`: The earlier positions of which it is an outcome. */
            outcome_of?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: Its cooperation areas. */
            areas?: components["schemas"]["CooperationArea"][];
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        PositionList: {
            data: components["schemas"]["Position"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        PositionItem: {
            data: components["schemas"]["Position"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/positions` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        PositionQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            event_id?: components["schemas"]["QueryValue"];
            event_id_not?: components["schemas"]["QueryValue"];
            has_event_id?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            has_date?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            stance?: components["schemas"]["QueryValue"];
            stance_not?: components["schemas"]["QueryValue"];
            nature?: components["schemas"]["QueryValue"];
            nature_not?: components["schemas"]["QueryValue"];
            has_nature?: components["schemas"]["QueryValue"];
            actors?: components["schemas"]["QueryValue"];
            actors_not?: components["schemas"]["QueryValue"];
            has_actors?: components["schemas"]["QueryValue"];
            speaker_ids?: components["schemas"]["QueryValue"];
            speaker_ids_not?: components["schemas"]["QueryValue"];
            has_speaker_ids?: components["schemas"]["QueryValue"];
            area_ids?: components["schemas"]["QueryValue"];
            area_ids_not?: components["schemas"]["QueryValue"];
            area_ids_under?: components["schemas"]["QueryValue"];
            has_area_ids?: components["schemas"]["QueryValue"];
            responds_to_id?: components["schemas"]["QueryValue"];
            responds_to_id_not?: components["schemas"]["QueryValue"];
            has_responds_to_id?: components["schemas"]["QueryValue"];
            "outcomes.kind"?: components["schemas"]["QueryValue"];
            "outcomes.kind_not"?: components["schemas"]["QueryValue"];
            "outcomes.position_id"?: components["schemas"]["QueryValue"];
            "outcomes.position_id_not"?: components["schemas"]["QueryValue"];
            "outcomes.has_position_id"?: components["schemas"]["QueryValue"];
            "outcomes.event_id"?: components["schemas"]["QueryValue"];
            "outcomes.event_id_not"?: components["schemas"]["QueryValue"];
            "outcomes.has_event_id"?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            has_outcomes?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        PositionQueryAnswer: {
            data: components["schemas"]["Position"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Position` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        PositionInput: {
            /** @description Year and subject. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description The visit, meeting, agreement or milestone at which it was taken. */
            event_id?: string | null;
            stance: components["schemas"]["PositionStance"];
            /** @description What it amounts to. `commitment`: the actors undertake to do something or to go on with it; `assessment`: how they see a thing, and what they hold to be important; `principle`: what they say that relations or the international order rest on; `request`: what they ask of the other side, hope of it or invite it to. Null where it is none of these. */
            nature?: components["schemas"]["PositionNature"] | null;
            /** @description The states that took the position. */
            actors: string[];
            /** @description The people who took it: those whom the span names, or to whom its words ("the two leaders") refer by a note of its evidence. Empty where it names only states, sides or leaders at large, or nobody. */
            speaker_ids?: string[];
            /** @description The position, in our words. */
            text: string;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids?: string[];
            /** @description The position of the other side that it answers. */
            responds_to_id?: string | null;
            /** @description What a later source tells came of it. */
            outcomes?: {
                kind: components["schemas"]["PositionOutcomesKind"];
                /**
                 * @description The later position; null where it was an event.
                 * @example 2023-digital-transformation
                 */
                position_id?: string | null;
                /**
                 * @description The later visit, meeting, agreement or milestone; null where it was a position.
                 * @example 2023-11-27-jpn-vnm-comprehensive-strategic-partnership
                 */
                event_id?: string | null;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Position` as it was written, with every field. */
        PositionWritten: {
            /** @description Year and subject. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description The visit, meeting, agreement or milestone at which it was taken. */
            event_id: string | null;
            stance: components["schemas"]["PositionStance"];
            /** @description What it amounts to. `commitment`: the actors undertake to do something or to go on with it; `assessment`: how they see a thing, and what they hold to be important; `principle`: what they say that relations or the international order rest on; `request`: what they ask of the other side, hope of it or invite it to. Null where it is none of these. */
            nature: components["schemas"]["PositionNature"] | null;
            /** @description The states that took the position. */
            actors: string[];
            /** @description The people who took it: those whom the span names, or to whom its words ("the two leaders") refer by a note of its evidence. Empty where it names only states, sides or leaders at large, or nobody. */
            speaker_ids: string[];
            /** @description The position, in our words. */
            text: string;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids: string[];
            /** @description The position of the other side that it answers. */
            responds_to_id: string | null;
            /** @description What a later source tells came of it. */
            outcomes: {
                kind: components["schemas"]["PositionOutcomesKind"];
                /**
                 * @description The later position; null where it was an event.
                 * @example 2023-digital-transformation
                 */
                position_id: string | null;
                /**
                 * @description The later visit, meeting, agreement or milestone; null where it was a position.
                 * @example 2023-11-27-jpn-vnm-comprehensive-strategic-partnership
                 */
                event_id: string | null;
            }[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Words that a source puts in quotation marks, and named inscriptions, with whose words they are. With `fields=`, only the requested fields are present. */
        Quote: {
            /**
             * @description Year and words.
             * @example 2022-limitless
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description The same as `about`.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            readonly summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description The visit, meeting, agreement or milestone at which they were said; null where the source does not tell.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            event_id: string | null;
            /**
             * @description The date of its event. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2022-04-30/2022-05-01
             */
            readonly date: string | null;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            /**
             * @description The words, verbatim as the source prints them, without its quotation marks.
             * @example limitless
             */
            text: string;
            /**
             * @description The language of `text` (BCP 47).
             * @example en
             */
            language: string;
            /**
             * @description The languages in which the words were said or written, where the source gives them in another.
             * @example [
             *       "vi"
             *     ]
             */
            original_languages: string[];
            /**
             * @description Whose words they are; null where the source names nobody.
             * @example kishida-fumio
             */
            speaker_id: string | null;
            /**
             * @description The office in which they were said.
             * @example Prime Minister
             */
            speaking_as: string | null;
            directness: components["schemas"]["QuoteDirectness"];
            /**
             * @description What the words are about, in our words.
             * @example How far relations may still develop.
             */
            about: string;
            /**
             * @description The visit, meeting, agreement or milestone that they are about.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            about_id: string | null;
            /**
             * @description The cooperation areas it concerns, most specific first.
             * @example [
             *       "supply-chains"
             *     ]
             */
            area_ids: string[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: Whose words they are. */
            speaker?: components["schemas"]["Person"] | null;
            /** @description With `include=` or `fields=`: The event at which they were said. */
            event?: components["schemas"]["Event"] | null;
            /** @description With `include=` or `fields=`: The event that they are about. */
            about_event?: components["schemas"]["Event"] | null;
            /** @description With `include=` or `fields=`: Its cooperation areas. */
            areas?: components["schemas"]["CooperationArea"][];
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        QuoteList: {
            data: components["schemas"]["Quote"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        QuoteItem: {
            data: components["schemas"]["Quote"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/quotes` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        QuoteQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            event_id?: components["schemas"]["QueryValue"];
            event_id_not?: components["schemas"]["QueryValue"];
            has_event_id?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            has_date?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            language?: components["schemas"]["QueryValue"];
            language_not?: components["schemas"]["QueryValue"];
            speaker_id?: components["schemas"]["QueryValue"];
            speaker_id_not?: components["schemas"]["QueryValue"];
            has_speaker_id?: components["schemas"]["QueryValue"];
            speaking_as?: components["schemas"]["QueryValue"];
            speaking_as_not?: components["schemas"]["QueryValue"];
            has_speaking_as?: components["schemas"]["QueryValue"];
            directness?: components["schemas"]["QueryValue"];
            directness_not?: components["schemas"]["QueryValue"];
            original_languages?: components["schemas"]["QueryValue"];
            original_languages_not?: components["schemas"]["QueryValue"];
            has_original_languages?: components["schemas"]["QueryValue"];
            about_id?: components["schemas"]["QueryValue"];
            about_id_not?: components["schemas"]["QueryValue"];
            has_about_id?: components["schemas"]["QueryValue"];
            area_ids?: components["schemas"]["QueryValue"];
            area_ids_not?: components["schemas"]["QueryValue"];
            area_ids_under?: components["schemas"]["QueryValue"];
            has_area_ids?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        QuoteQueryAnswer: {
            data: components["schemas"]["Quote"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Quote` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        QuoteInput: {
            /** @description Year and words. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description The visit, meeting, agreement or milestone at which they were said; null where the source does not tell. */
            event_id?: string | null;
            /** @description The words, verbatim as the source prints them, without its quotation marks. */
            text: string;
            /** @description The language of `text` (BCP 47). */
            language: string;
            /** @description The languages in which the words were said or written, where the source gives them in another. */
            original_languages?: string[];
            /** @description Whose words they are; null where the source names nobody. */
            speaker_id?: string | null;
            /** @description The office in which they were said. */
            speaking_as?: string | null;
            directness: components["schemas"]["QuoteDirectness"];
            /** @description What the words are about, in our words. */
            about: string;
            /** @description The visit, meeting, agreement or milestone that they are about. */
            about_id?: string | null;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids?: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Quote` as it was written, with every field. */
        QuoteWritten: {
            /** @description Year and words. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string;
            /** @description The visit, meeting, agreement or milestone at which they were said; null where the source does not tell. */
            event_id: string | null;
            /** @description The words, verbatim as the source prints them, without its quotation marks. */
            text: string;
            /** @description The language of `text` (BCP 47). */
            language: string;
            /** @description The languages in which the words were said or written, where the source gives them in another. */
            original_languages: string[];
            /** @description Whose words they are; null where the source names nobody. */
            speaker_id: string | null;
            /** @description The office in which they were said. */
            speaking_as: string | null;
            directness: components["schemas"]["QuoteDirectness"];
            /** @description What the words are about, in our words. */
            about: string;
            /** @description The visit, meeting, agreement or milestone that they are about. */
            about_id: string | null;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Figures and ranks that a source states, with how exactly it states them. With `fields=`, only the requested fields are present. */
        Indicator: {
            /**
             * @description Subject and measure.
             * @example vietnamese-community-in-japan-size
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string | null;
            /**
             * @description `statistic`: a count or an amount; `rank`: a place in an order; `ordinal`: which one of a row it is, such as a first visit or a 50th anniversary; `mention`: said without a figure (many times, high frequency), or a number in passing, which measures nothing of the relation.
             * @example statistic
             */
            kind: components["schemas"]["IndicatorKind"] | null;
            /**
             * @description What is measured.
             * @example Vietnamese community in Japan
             */
            subject: string;
            /**
             * @description What is counted or ranked.
             * @example number of people
             */
            measure: string;
            /**
             * @description The figure, in `unit`; null where the source gives none.
             * @example 500000
             */
            value: number | null;
            /**
             * @description The unit of `value`.
             * @example people
             */
            unit: string | null;
            qualifier: components["schemas"]["IndicatorQualifier"];
            /**
             * @description When the figure held. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2022
             */
            as_of: string | null;
            /**
             * Format: date
             * @description First day that `as_of` covers.
             * @example 2022-01-01
             */
            readonly as_of_min: string | null;
            /**
             * Format: date
             * @description Last day that `as_of` covers.
             * @example 2022-12-31
             */
            readonly as_of_max: string | null;
            /**
             * @description How finely the start of `as_of` is known; null where it is open or unknown.
             * @example day
             */
            readonly as_of_precision: components["schemas"]["Precision"] | null;
            /**
             * @description The state that the figure ranks, or in which it counts (ISO 3166-1 alpha-3).
             * @example JPN
             */
            country: string | null;
            /**
             * @description The cooperation areas it concerns, most specific first.
             * @example [
             *       "supply-chains"
             *     ]
             */
            area_ids: string[];
            /**
             * @description Fields for which sources give different values: the record holds the preferred one, its evidence the others.
             * @example [
             *       "document_count"
             *     ]
             */
            readonly conflict: string[];
            /**
             * Format: date-time
             * @description When the record was first written (RFC 3339, UTC).
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.
             * @example 2026-11-22T10:00:00.000Z
             */
            readonly updated_at: string;
            /** @description With `include=` or `fields=`: Its cooperation areas. */
            areas?: components["schemas"]["CooperationArea"][];
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The state that it ranks, or in which it counts. */
            of_country?: components["schemas"]["Country"] | null;
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        IndicatorList: {
            data: components["schemas"]["Indicator"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        IndicatorItem: {
            data: components["schemas"]["Indicator"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/indicators` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        IndicatorQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            has_relation_id?: components["schemas"]["QueryValue"];
            kind?: components["schemas"]["QueryValue"];
            kind_not?: components["schemas"]["QueryValue"];
            has_kind?: components["schemas"]["QueryValue"];
            subject?: components["schemas"]["QueryValue"];
            subject_not?: components["schemas"]["QueryValue"];
            measure?: components["schemas"]["QueryValue"];
            measure_not?: components["schemas"]["QueryValue"];
            value?: components["schemas"]["QueryValue"];
            value_not?: components["schemas"]["QueryValue"];
            value_min?: components["schemas"]["QueryValue"];
            value_max?: components["schemas"]["QueryValue"];
            has_value?: components["schemas"]["QueryValue"];
            unit?: components["schemas"]["QueryValue"];
            unit_not?: components["schemas"]["QueryValue"];
            has_unit?: components["schemas"]["QueryValue"];
            qualifier?: components["schemas"]["QueryValue"];
            qualifier_not?: components["schemas"]["QueryValue"];
            as_of?: components["schemas"]["QueryValue"];
            as_of_not?: components["schemas"]["QueryValue"];
            as_of_from?: components["schemas"]["QueryValue"];
            as_of_to?: components["schemas"]["QueryValue"];
            has_as_of?: components["schemas"]["QueryValue"];
            as_of_min_from?: components["schemas"]["QueryValue"];
            as_of_min_to?: components["schemas"]["QueryValue"];
            has_as_of_min?: components["schemas"]["QueryValue"];
            as_of_max_from?: components["schemas"]["QueryValue"];
            as_of_max_to?: components["schemas"]["QueryValue"];
            has_as_of_max?: components["schemas"]["QueryValue"];
            as_of_precision?: components["schemas"]["QueryValue"];
            as_of_precision_not?: components["schemas"]["QueryValue"];
            has_as_of_precision?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            has_country?: components["schemas"]["QueryValue"];
            area_ids?: components["schemas"]["QueryValue"];
            area_ids_not?: components["schemas"]["QueryValue"];
            area_ids_under?: components["schemas"]["QueryValue"];
            has_area_ids?: components["schemas"]["QueryValue"];
            conflict?: components["schemas"]["QueryValue"];
            conflict_not?: components["schemas"]["QueryValue"];
            has_conflict?: components["schemas"]["QueryValue"];
            updated_since?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        IndicatorQueryAnswer: {
            data: components["schemas"]["Indicator"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description A `Indicator` as it is written: its fields, and the evidence for them. A field that is absent is null, or an empty list. */
        IndicatorInput: {
            /** @description Subject and measure. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id?: string | null;
            /** @description `statistic`: a count or an amount; `rank`: a place in an order; `ordinal`: which one of a row it is, such as a first visit or a 50th anniversary; `mention`: said without a figure (many times, high frequency), or a number in passing, which measures nothing of the relation. */
            kind?: components["schemas"]["IndicatorKind"] | null;
            /** @description What is measured. */
            subject: string;
            /** @description What is counted or ranked. */
            measure: string;
            /** @description The figure, in `unit`; null where the source gives none. */
            value?: number | null;
            /** @description The unit of `value`. */
            unit?: string | null;
            qualifier: components["schemas"]["IndicatorQualifier"];
            /** @description When the figure held. An EDTF level 1 date (ISO 8601-2:2019). */
            as_of?: string | null;
            /** @description The state that the figure ranks, or in which it counts (ISO 3166-1 alpha-3). */
            country?: string | null;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids?: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description A `Indicator` as it was written, with every field. */
        IndicatorWritten: {
            /** @description Subject and measure. */
            id: string;
            /** @description A short label in our words. */
            title: string;
            /** @description What it was, in our words. */
            summary: string;
            /** @description The pair of countries it belongs to, in alphabetical order. */
            relation_id: string | null;
            /** @description `statistic`: a count or an amount; `rank`: a place in an order; `ordinal`: which one of a row it is, such as a first visit or a 50th anniversary; `mention`: said without a figure (many times, high frequency), or a number in passing, which measures nothing of the relation. */
            kind: components["schemas"]["IndicatorKind"] | null;
            /** @description What is measured. */
            subject: string;
            /** @description What is counted or ranked. */
            measure: string;
            /** @description The figure, in `unit`; null where the source gives none. */
            value: number | null;
            /** @description The unit of `value`. */
            unit: string | null;
            qualifier: components["schemas"]["IndicatorQualifier"];
            /** @description When the figure held. An EDTF level 1 date (ISO 8601-2:2019). */
            as_of: string | null;
            /** @description The state that the figure ranks, or in which it counts (ISO 3166-1 alpha-3). */
            country: string | null;
            /** @description The cooperation areas it concerns, most specific first. */
            area_ids: string[];
            evidence: components["schemas"]["EvidenceInput"][];
        };
        /** @description Citations: for each record, and each field that its main span does not show, the exact span of the source that says so. Positions count Unicode code points and are half-open. With `fields=`, only the requested fields are present. */
        Evidence: {
            /**
             * @description The record it supports, and a digest of the claim.
             * @example visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c9
             */
            id: string;
            /**
             * @description The title of the record it supports.
             * @example Kishida Fumio visits Viet Nam
             */
            readonly title: string;
            /**
             * @description What the span says, as far as it can be told without the text.
             * @example States the record as a whole.
             */
            readonly summary: string;
            /**
             * @description The kind of record that it supports.
             * @example visit
             */
            record_type: string;
            /**
             * @description The record that it supports.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            record_id: string;
            /**
             * @description The field that it supports, `list.0.part` for one entry; null for the record as a whole.
             * @example document_count
             */
            field: string | null;
            /**
             * @description The source.
             * @example viet-nam-japan-limitless-partnership
             */
            source_id: string;
            /**
             * @description Where the span begins, in Unicode code points.
             * @example 71
             */
            start: number;
            /**
             * @description Where it ends (exclusive).
             * @example 136
             */
            end: number;
            /**
             * @description The row of a data file, counted as RFC 7111 does: the header is row 1; null for a span of prose.
             * @example 17
             */
            row: number | null;
            /**
             * @description SHA-256 of the span's UTF-8 bytes, in hexadecimal.
             * @example 6b5df83c98e247c7e5e7d90b5f494a03a651adb615785561ba6a83d48de394a0
             */
            span_sha256: string;
            basis: components["schemas"]["EvidenceBasis"];
            /**
             * @description How it is inferred, or what to know of the span.
             * @example The year follows from the anniversary that the text names.
             */
            note: string | null;
            /**
             * @description What the span gives for `field` where the record prefers another source; null where they agree.
             * @example 21
             */
            value: string | null;
            /**
             * @description The span's words; null unless the operator has attached the text.
             * @example 22 cooperation documents
             */
            readonly exact: string | null;
            /**
             * @description The words just before the span, as for `exact`.
             * @example as well as the
             */
            readonly prefix: string | null;
            /**
             * @description The words just after the span, as for `exact`.
             * @example signed between
             */
            readonly suffix: string | null;
            /** @description With `include=` or `fields=`: The source. */
            source?: components["schemas"]["Source"] | null;
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        EvidenceList: {
            data: components["schemas"]["Evidence"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        EvidenceItem: {
            data: components["schemas"]["Evidence"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/evidence` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        EvidenceQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            record_type?: components["schemas"]["QueryValue"];
            record_type_not?: components["schemas"]["QueryValue"];
            record_id?: components["schemas"]["QueryValue"];
            record_id_not?: components["schemas"]["QueryValue"];
            field?: components["schemas"]["QueryValue"];
            field_not?: components["schemas"]["QueryValue"];
            has_field?: components["schemas"]["QueryValue"];
            source_id?: components["schemas"]["QueryValue"];
            source_id_not?: components["schemas"]["QueryValue"];
            start?: components["schemas"]["QueryValue"];
            start_not?: components["schemas"]["QueryValue"];
            start_min?: components["schemas"]["QueryValue"];
            start_max?: components["schemas"]["QueryValue"];
            end?: components["schemas"]["QueryValue"];
            end_not?: components["schemas"]["QueryValue"];
            end_min?: components["schemas"]["QueryValue"];
            end_max?: components["schemas"]["QueryValue"];
            row?: components["schemas"]["QueryValue"];
            row_not?: components["schemas"]["QueryValue"];
            row_min?: components["schemas"]["QueryValue"];
            row_max?: components["schemas"]["QueryValue"];
            has_row?: components["schemas"]["QueryValue"];
            basis?: components["schemas"]["QueryValue"];
            basis_not?: components["schemas"]["QueryValue"];
            value?: components["schemas"]["QueryValue"];
            value_not?: components["schemas"]["QueryValue"];
            has_value?: components["schemas"]["QueryValue"];
            span_sha256?: components["schemas"]["QueryValue"];
            span_sha256_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        EvidenceQueryAnswer: {
            data: components["schemas"]["Evidence"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        /** @description What happened, in one list: visits, meetings, agreements and milestones. With `fields=`, only the requested fields are present. */
        Event: {
            /**
             * @description The id of the record that it is.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            id: string;
            /**
             * @description A short label in our words.
             * @example Kishida Fumio visits Viet Nam
             */
            title: string;
            /**
             * @description What it was, in our words.
             * @example The Prime Minister of Japan visited Viet Nam and met its four top leaders.
             */
            summary: string;
            /**
             * @description The pair of countries it belongs to, in alphabetical order.
             * @example JPN-VNM
             */
            relation_id: string;
            /**
             * @description When it happened. An EDTF level 1 date (ISO 8601-2:2019).
             * @example 2022-04-30/2022-05-01
             */
            readonly date: string;
            /**
             * Format: date
             * @description First day that `date` covers; null where its start is open or unknown.
             * @example 2022-04-30
             */
            readonly date_min: string | null;
            /**
             * Format: date
             * @description Last day that `date` covers; null where its end is open or unknown.
             * @example 2022-05-01
             */
            readonly date_max: string | null;
            /**
             * @description How finely the start of `date` is known; null where it is open or unknown.
             * @example day
             */
            readonly date_precision: components["schemas"]["Precision"] | null;
            kind: components["schemas"]["EventKind"];
            /**
             * @description The visit's type, the meeting's or milestone's kind, the agreement's form.
             * @example official
             */
            event_type: string;
            /**
             * @description The record behind it, under the path of its kind.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            record_id: string;
            /**
             * @description The visit that it was part of; null if it was part of none.
             * @example 2022-04-30-jpn-vnm-kishida-fumio
             */
            visit_id: string | null;
            /** @description With `include=` or `fields=`: The relation it belongs to. */
            relation?: components["schemas"]["Relation"] | null;
            /** @description With `include=` or `fields=`: The visit that it was part of. */
            visit?: components["schemas"]["Visit"] | null;
            /** @description With `include=` or `fields=`: The meetings and agreements that were part of the visit. */
            parts?: components["schemas"]["Event"][];
            /** @description With `include=` or `fields=`: The positions taken at it. */
            positions?: components["schemas"]["Position"][];
            /** @description With `include=` or `fields=`: The words quoted on it. */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `include=` or `fields=`: The spans of the sources that say so. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
            highlights?: {
                [key: string]: string;
            };
        };
        EventList: {
            data: components["schemas"]["Event"][];
            meta: components["schemas"]["ListMeta"];
            links: components["schemas"]["ListLinks"];
        };
        EventItem: {
            data: components["schemas"]["Event"];
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        /** @description What `GET /v1/events` takes as parameters. Filters of linked records (`link.filter`) are members too. `format` and `bom` are not: the answer is JSON. */
        EventQuery: {
            id?: components["schemas"]["QueryValue"];
            id_not?: components["schemas"]["QueryValue"];
            relation_id?: components["schemas"]["QueryValue"];
            relation_id_not?: components["schemas"]["QueryValue"];
            date?: components["schemas"]["QueryValue"];
            date_not?: components["schemas"]["QueryValue"];
            date_from?: components["schemas"]["QueryValue"];
            date_to?: components["schemas"]["QueryValue"];
            date_min_from?: components["schemas"]["QueryValue"];
            date_min_to?: components["schemas"]["QueryValue"];
            has_date_min?: components["schemas"]["QueryValue"];
            date_max_from?: components["schemas"]["QueryValue"];
            date_max_to?: components["schemas"]["QueryValue"];
            has_date_max?: components["schemas"]["QueryValue"];
            date_precision?: components["schemas"]["QueryValue"];
            date_precision_not?: components["schemas"]["QueryValue"];
            has_date_precision?: components["schemas"]["QueryValue"];
            kind?: components["schemas"]["QueryValue"];
            kind_not?: components["schemas"]["QueryValue"];
            event_type?: components["schemas"]["QueryValue"];
            event_type_not?: components["schemas"]["QueryValue"];
            record_id?: components["schemas"]["QueryValue"];
            record_id_not?: components["schemas"]["QueryValue"];
            visit_id?: components["schemas"]["QueryValue"];
            visit_id_not?: components["schemas"]["QueryValue"];
            has_visit_id?: components["schemas"]["QueryValue"];
            country?: components["schemas"]["QueryValue"];
            country_not?: components["schemas"]["QueryValue"];
            origin?: components["schemas"]["QueryValue"];
            origin_not?: components["schemas"]["QueryValue"];
            q?: components["schemas"]["QueryValue"];
            highlight?: components["schemas"]["QueryValue"];
            date_match?: components["schemas"]["QueryValue"];
            sort?: components["schemas"]["QueryValue"];
            limit?: components["schemas"]["QueryValue"];
            cursor?: components["schemas"]["QueryValue"];
            fields?: components["schemas"]["QueryValue"];
            include?: components["schemas"]["QueryValue"];
            facet?: components["schemas"]["QueryValue"];
            group_by?: components["schemas"]["QueryValue"];
            sample?: components["schemas"]["QueryValue"];
            seed?: components["schemas"]["QueryValue"];
            known_at?: components["schemas"]["QueryValue"];
        } & {
            [key: string]: components["schemas"]["QueryValue"];
        };
        EventQueryAnswer: {
            data: components["schemas"]["Event"][];
            meta: components["schemas"]["QueryMeta"];
            links: components["schemas"]["QueryLinks"];
        };
        Timeline: {
            /** @description Events, oldest first, with `parts`. */
            data: components["schemas"]["Event"][];
            meta: {
                /** @description How many top-level events there are: visits, and events that were part of none. */
                total: number;
                /** @description Names the state of the data. */
                dataset_version: string;
                /** @description The tiers of the relation, as in the relation's record. */
                tiers: Record<string, never>[];
            };
            links: components["schemas"]["ListLinks"];
        };
        Balance: {
            /** @description One entry a side. */
            data: {
                /** @description The side that travelled. */
                guest_country: string;
                /** @description The side that was visited. */
                host_country: string;
                /** @description How many visits. */
                count: number;
                /** @description A path with its query on this server. */
                url: string;
                /** @description The same by rank, the most frequent first. */
                by_type: {
                    /** @description The rank. */
                    visit_type: string;
                    /** @description How many visits. */
                    count: number;
                    /** @description A path with its query on this server. */
                    url: string;
                }[];
            }[];
            meta: {
                /** @description How many there are. */
                total: number;
                /** @description Names the state of the data. */
                dataset_version: string;
            };
            links: components["schemas"]["ItemLinks"];
        };
        Annotations: {
            /** @description The cited spans in reading order. */
            data: {
                /** @description Where it begins, in Unicode code points. */
                start: number;
                /** @description Where it ends (exclusive). */
                end: number;
                /** @description SHA-256 of the span's UTF-8 bytes. */
                span_sha256: string;
                /** @description The span's words; null unless the operator has attached the text. */
                exact: string | null;
                /** @description What the span supports. */
                records: {
                    /** @description The kind of record. */
                    record_type: string;
                    /** @description The record. */
                    record_id: string;
                    /** @description Its title. */
                    title: string;
                    /** @description The field that the span supports; null for the record as a whole. */
                    field: string | null;
                    /** @description `stated` or `inferred`. */
                    basis: string;
                    /** @description The citation. */
                    evidence_id: string;
                }[];
            }[];
            meta: {
                /** @description How many there are. */
                total: number;
                /** @description Names the state of the data. */
                dataset_version: string;
            };
            links: components["schemas"]["ItemLinks"];
        };
        Coverage: {
            /** @description The sentences in order; of a data file the rows that established nothing. */
            data: {
                /** @description Of a data file, the number of the row (RFC 7111); null of a sentence. */
                row: number | null;
                /** @description Where it begins, in Unicode code points. */
                start: number;
                /** @description Where it ends (exclusive). */
                end: number;
                /** @description The records that cite it. */
                records: {
                    /** @description The kind of record. */
                    type: string;
                    /** @description The record. */
                    id: string;
                }[];
                /** @description The sentence's words; null unless the operator has attached the text. */
                exact: string | null;
                /** @description Why it states no fact of its own; null where records cite it. */
                reason: string | null;
            }[];
            meta: {
                /** @description How many sentences there are; of a data file, how many rows. */
                total: number;
                /** @description How many are cited or explained. */
                covered: number;
                /** @description How many are cited. */
                cited: number;
                /** @description Names the state of the data. */
                dataset_version: string;
            };
            links: components["schemas"]["ListLinks"];
        };
        SearchResults: {
            data: {
                /** @description The kind of record. */
                type: string;
                /** @description The record. */
                id: string;
                /** @description Where the record is. */
                url: string;
                /** @description Its title. */
                title: string;
                /** @description What it is. */
                summary: string;
                /** @description Higher is more relevant. */
                score: number;
                /** @description With `highlight=true`: the fields in which words were found, as HTML with `<mark>`. */
                highlights?: {
                    [key: string]: string;
                };
            }[];
            meta: {
                total: number;
                /** @description Whether all matches are counted and ranked; false where there are too many. */
                complete: boolean;
                dataset_version: string;
                facets: {
                    type: {
                        value: string;
                        count: number;
                        url: string;
                    }[];
                };
            };
            links: components["schemas"]["ListLinks"];
        };
        Completions: {
            data: {
                /** @description The kind of record. */
                type: string;
                /** @description The record. */
                id: string;
                /** @description Where the record is. */
                url: string;
                /** @description The name that begins so. */
                name: string;
                /** @description What tells it from others of the name. */
                hint: string;
            }[];
            meta: {
                /** @description Whether these are all; where false, type more or raise `limit`. */
                complete: boolean;
                /** @description Names the state of the data. */
                dataset_version: string;
            };
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description `certain` where whatever day the dates allow it is so; `possible` where it depends on a day that the sources do not give.
         * @enum {string}
         */
        Certainty: "certain" | "possible";
        /** @description Who is attested in which office by a day. */
        OfficesAsOf: {
            /** @description The person or the state. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description The ISO day that was asked for. */
            as_of: string;
            /** @description False where the sources say nothing of that day; all else is then null, 0 or empty. */
            known: boolean;
            /** @description For each office its last attestation that had begun by the day; several, the latest first, where the dates leave open which was the last. */
            offices: {
                /** @description Who held it. */
                person_id: string;
                /** @description Their name. */
                name: string;
                /** @description The office as the source names it. */
                office: string;
                /** @description The state whose office it is; null where the source does not say. */
                country: string | null;
                /** @description The organization whose office it is. */
                organization_id: string | null;
                /** @description The EDTF date of the attestation: when a source saw them in the office. */
                attested: string;
                certainty: components["schemas"]["Certainty"];
                /** @description Whether the attestation includes the day; null where it is the last one before. */
                covers_day: components["schemas"]["Certainty"] | null;
                /** @description The ids of the evidence that says so: see /v1/evidence. */
                evidence: string[];
            }[];
        };
        /** @description The state of a relation on a day. */
        RelationAsOf: {
            /** @description The pair. */
            id: string;
            /** @description Its title. */
            title: string;
            /** @description The ISO day that was asked for. */
            as_of: string;
            /** @description False where the sources say nothing of that day; all else is then null, 0 or empty. */
            known: boolean;
            /** @description The tier on the day; several if the dates leave open which of them it was. */
            tiers: {
                /** @description The tier. */
                id: string;
                /** @description The partnership's name. */
                name: string;
                /** @description When it began (EDTF); null where no source says. */
                since: string | null;
                /** @description Whether a source says when it began. */
                since_known: boolean;
                /** @description When a source attests it (EDTF). */
                attested: string;
                certainty: components["schemas"]["Certainty"];
                /** @description The ids of the evidence that says so: see /v1/evidence. */
                evidence: string[];
            }[];
            /** @description Diplomatic ties that had been established by the day. */
            ties: {
                /** @description When diplomatic ties were established (EDTF). */
                since: string;
                certainty: components["schemas"]["Certainty"];
                years: {
                    /** @description Full years by the day, at least. */
                    min: number;
                    /** @description Full years by the day, at most; null where the start is not known. */
                    max: number | null;
                };
                /** @description The last severing of ties by the day; null where they were not severed, or restored since. */
                severed: {
                    /** @description The milestone. */
                    id: string;
                    /** @description When they were severed (EDTF). */
                    date: string;
                    certainty: components["schemas"]["Certainty"];
                    /** @description The ids of the evidence that says so: see /v1/evidence. */
                    evidence: string[];
                } | null;
                /** @description The ids of the evidence that says so: see /v1/evidence. */
                evidence: string[];
            } | null;
            /** @description For each office its last attestation that had begun by the day; several, the latest first, where the dates leave open which was the last. */
            offices: {
                /** @description Who held it. */
                person_id: string;
                /** @description Their name. */
                name: string;
                /** @description The office as the source names it. */
                office: string;
                /** @description The state whose office it is; null where the source does not say. */
                country: string | null;
                /** @description The organization whose office it is. */
                organization_id: string | null;
                /** @description The EDTF date of the attestation: when a source saw them in the office. */
                attested: string;
                certainty: components["schemas"]["Certainty"];
                /** @description Whether the attestation includes the day; null where it is the last one before. */
                covers_day: components["schemas"]["Certainty"] | null;
                /** @description The ids of the evidence that says so: see /v1/evidence. */
                evidence: string[];
            }[];
            agreements: {
                certain: {
                    /** @description How many had certainly been concluded by the day. */
                    total: number;
                    /** @description The list of exactly these: a path with its query on this server. */
                    url: string;
                };
                possible: {
                    /** @description How many may have been concluded by the day, or after it. */
                    total: number;
                    /** @description The list of exactly these: a path with its query on this server. */
                    url: string;
                };
                /** @description Both together, newest first: the latest 100. `certain` and `possible` count and list them all. */
                latest: {
                    /** @description The record. */
                    id: string;
                    /** @description Its title. */
                    title: string;
                    /** @description Its EDTF date. */
                    date: string;
                    certainty: components["schemas"]["Certainty"];
                    /** @description The ids of the evidence that says so: see /v1/evidence. */
                    evidence: string[];
                }[];
            };
            agreed_positions: {
                certain: {
                    /** @description How many had certainly been agreed by the day. */
                    total: number;
                    /** @description The list of exactly these: a path with its query on this server. */
                    url: string;
                };
                possible: {
                    /** @description How many may have been agreed by the day, or after it. */
                    total: number;
                    /** @description The list of exactly these: a path with its query on this server. */
                    url: string;
                };
                /** @description Both together, newest first: the latest 100. `certain` and `possible` count and list them all. */
                latest: {
                    /** @description The record. */
                    id: string;
                    /** @description Its title. */
                    title: string;
                    /** @description Its EDTF date. */
                    date: string;
                    certainty: components["schemas"]["Certainty"];
                    /** @description The ids of the evidence that says so: see /v1/evidence. */
                    evidence: string[];
                }[];
            };
            /** @description By side. */
            last_visits: {
                [key: string]: {
                    /** @description The record. */
                    id: string;
                    /** @description Its title. */
                    title: string;
                    /** @description Its EDTF date. */
                    date: string;
                    /** @description Who led it. */
                    visitor_id: string | null;
                    /** @description In which office. */
                    visitor_office: string | null;
                    /** @description Its rank. */
                    visit_type: string;
                    certainty: components["schemas"]["Certainty"];
                    /** @description The last day on which it can have begun: by its own date, or because a meeting or an agreement within it had happened by then. */
                    begun_by: string;
                    /** @description The ids of the evidence that says so: see /v1/evidence. */
                    evidence: string[];
                }[];
            };
        };
        Changes: {
            data: {
                /** @description Its place in the sequence: it only grows, and is never used again. */
                seq: number;
                /** @description The kind of record; `schema` where the tables were upgraded. */
                type: string;
                /** @description The record. */
                id: string;
                /**
                 * @description `deleted` is a tombstone. `redirected`: an id that no record had leads to another from then on. `upgraded`: the program's tables were, under the number in `id`; no record changed.
                 * @enum {string}
                 */
                action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                /**
                 * Format: date-time
                 * @description When (RFC 3339, UTC).
                 */
                at: string;
                /** @description Who: the name of a token, or of a command. */
                actor: string;
                /** @description Why, in the actor's words. */
                reason: string | null;
                /** @description The record to which the id leads from then on: of one that was merged, or of an id that never had one. */
                merged_into: string | null;
                /** @description Where the record is; null where there is none. */
                url: string | null;
            }[];
            meta: {
                /** @description The `since` of the next request. */
                last_seq: number;
                dataset_version: string;
            };
            links: components["schemas"]["ListLinks"];
        };
        Dump: {
            data: {
                /**
                 * Format: date-time
                 * @description When it was made (RFC 3339, UTC).
                 */
                made_at: string;
                files: {
                    name: string;
                    media_type: string;
                    bytes: number;
                    /** @description Of the file's bytes, in hexadecimal. */
                    sha256: string;
                    /** @description How many records it holds; null for the database. */
                    records: number | null;
                    url: string;
                }[];
            };
            meta: components["schemas"]["ItemMeta"];
            links: components["schemas"]["ItemLinks"];
        };
        RevisionsMeta: {
            dataset_version: string;
            /** @description The record that this one was merged into; null for most. */
            merged_into: string | null;
        };
        /**
         * @description One JSON record a line; every matching record unless `limit` is given.
         * @example {"id":"2023-11-vnm-jpn-vo-van-thuong","title":"President Vo Van Thuong's official visit to Japan","summary":"Official visit of the President and his spouse, in
         */
        NdjsonFormat: string;
        /**
         * @description One row a record; every matching record unless `limit` is given.
         * @example id,title,summary,relation_id,date,date_min,date_max,date_precision,visit_type,guest_country,host_country,visitor_id,visitor_office,companions.person_id,companio
         */
        CsvFormat: string;
        /**
         * @description All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value.
         * @example BEGIN:VCALENDAR
         */
        IcsFormat: string;
        /**
         * @description A feed of one page of the list.
         * @example <?xml version="1.0" encoding="UTF-8"?>
         */
        AtomFormat: string;
        /**
         * @description Things of schema.org, evidence as W3C Web Annotations with selectors.
         * @example {
         *       "@context": {
         *         "@vocab": "https://schema.org/",
         *         "oa": "http://www.w3.org/ns/oa#",
         *         "Annotation": "oa:Annotation",
         *         "body": {
         *           "@id": "oa:hasBody",
         *           "@type": "@id"
         *         },
         *         "target": "oa:hasTarget",
         *         "source": {
         *           "@id": "oa:hasSource",
         *           "@type": "@id"
         *         },
         *         "selector": "oa:hasSelector",
         *         "TextPositionSelector": "oa:TextPositionSelector",
         *         "TextQuoteSelector": "oa:TextQuoteSelector",
         *         "start": "oa:start",
         *         "end": "oa:end",
         *         "exact": "oa:exact",
         *         "prefix": "oa:prefix",
         *         "suffix": "oa:suffix",
         *         "motivation": {
         *           "@id": "oa:motivatedBy",
         *           "@type": "@vocab"
         *         },
         *         "identifying": "oa:identifying"
         *       },
         *       "@graph": [
         *         {
         *           "@id": "/v1/visits/2023-11-vnm-jpn-vo-van-thuong",
         *           "@type": "Event",
         *           "name": "President Vo Van Thuong's official visit to Japan",
         *           "description": "Official visit of the President and his spouse, in the year of the 50th anniversary of diplomatic relations. It included meetings with the Emperor and Empress, a summit meeting with the Prime Minister and other high-level engagements; the joint statement announcing that relations are raised to a comprehensive strategic partnership was issued during it.",
         *           "startDate": "2023-11",
         *           "endDate": "2023-11",
         *           "attendee": {
         *             "@id": "/v1/people/vo-van-thuong"
         *           },
         *           "about": {
         *             "@id": "/v1/relations/JPN-VNM"
         *           }
         *         }
         *       ]
         *     }
         */
        JsonldFormat: Record<string, never> | unknown[];
        /**
         * @description Citations for reference managers.
         * @example [
         *       {
         *         "id": "viet-nam-japan-limitless-partnership",
         *         "type": "article",
         *         "title": "Viet Nam-Japan: From 'predestined relationship' to extensive, limitless strategic partnership",
         *         "language": "en",
         *         "abstract": "Article in which a former Ambassador of Viet Nam to Japan sums up the outcomes of Prime Minister Kishida's 2022 visit to Viet Nam and their effect on relations between the two countries, followed by a list of related headlines.",
         *         "author": [
         *           {
         *             "literal": "Nguyen Quoc Cuong"
         *           }
         *         ]
         *       }
         *     ]
         */
        CslFormat: Record<string, never> | unknown[];
    };
    responses: {
        /** @description The record as it is now. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VisitItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VisitItem"];
            };
        };
        /** @description The record is withdrawn. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The record was merged into the one at `Location`. */
        301: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The explorer's page of it, at `Location`: for an `Accept` that names nothing but HTML. */
        303: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What `If-None-Match` names is still right. */
        304: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The canonical path, in `Location`. */
        308: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Invalid value of a query parameter (`INVALID_PARAMETER`). Unknown field (`UNKNOWN_FIELD`). Invalid cursor (`INVALID_CURSOR`). Too many linked records to include (`INCLUDE_TOO_LARGE`). Malformed URL (`MALFORMED_URL`). */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Token missing or not valid (`UNAUTHORIZED`). */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Token does not allow this (`FORBIDDEN`). */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such record (`RECORD_NOT_FOUND`). */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Method not allowed (`METHOD_NOT_ALLOWED`). */
        405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not served in that format (`NOT_ACCEPTABLE`). */
        406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A record has this id already (`RECORD_EXISTS`). */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record was withdrawn (`RECORD_WITHDRAWN`). */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record has changed (`PRECONDITION_FAILED`). */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Body too large (`BODY_TOO_LARGE`). */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported media type (`UNSUPPORTED_MEDIA_TYPE`). */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record is not valid (`INVALID_RECORD`). Idempotency key used for another request (`IDEMPOTENCY_KEY_REUSED`). */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition required (`PRECONDITION_REQUIRED`). */
        428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal or failure: always a problem. */
        default: {
            headers: {
                /** @description Seconds after which to try again, where that may help: with 429 and 503. */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Invalid value of a query parameter (`INVALID_PARAMETER`). Malformed body (`MALFORMED_BODY`). Malformed URL (`MALFORMED_URL`). */
        "400-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal or failure: always a problem. */
        "default-2": {
            headers: {
                /** @description Seconds after which to try again, where that may help: with 429 and 503. */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Invalid value of a query parameter (`INVALID_PARAMETER`). Unknown field (`UNKNOWN_FIELD`). Too many linked records to include (`INCLUDE_TOO_LARGE`). Malformed URL (`MALFORMED_URL`). */
        "400-3": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Other records refer to it (`RECORD_REFERRED_TO`). */
        "409-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Idempotency key used for another request (`IDEMPOTENCY_KEY_REUSED`). */
        "422-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Invalid value of a query parameter (`INVALID_PARAMETER`). Unknown field (`UNKNOWN_FIELD`). Invalid cursor (`INVALID_CURSOR`). Too many linked records to include (`INCLUDE_TOO_LARGE`). Malformed body (`MALFORMED_BODY`). Malformed URL (`MALFORMED_URL`). */
        "400-4": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Invalid value of a query parameter (`INVALID_PARAMETER`). Malformed URL (`MALFORMED_URL`). */
        "400-5": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description These records cannot be merged (`CANNOT_MERGE`). */
        "409-3": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgreementItem"];
            };
        };
        /** @description The record as it is now. */
        "200-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgreementItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-3": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CooperationAreaItem"];
            };
        };
        /** @description The record as it is now. */
        "200-3": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CooperationAreaItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-4": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QuoteItem"];
            };
        };
        /** @description The record as it is now. */
        "200-4": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QuoteItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-5": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingItem"];
            };
        };
        /** @description The record as it is now. */
        "200-5": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-6": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PositionItem"];
            };
        };
        /** @description The record as it is now. */
        "200-6": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PositionItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-7": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SourceItem"];
            };
        };
        /** @description The record as it is now. */
        "200-7": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SourceItem"];
            };
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Malformed URL (`MALFORMED_URL`). */
        "400-6": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown query parameter (`UNKNOWN_PARAMETER`). Invalid value of a query parameter (`INVALID_PARAMETER`). Invalid cursor (`INVALID_CURSOR`). Malformed URL (`MALFORMED_URL`). */
        "400-7": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-8": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CountryItem"];
            };
        };
        /** @description The record as it is now. */
        "200-8": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CountryItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-9": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationItem"];
            };
        };
        /** @description The record as it is now. */
        "200-9": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-10": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PersonItem"];
            };
        };
        /** @description The record as it is now. */
        "200-10": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PersonItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-11": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelationItem"];
            };
        };
        /** @description The record as it is now. */
        "200-11": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelationItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-12": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MilestoneItem"];
            };
        };
        /** @description The record as it is now. */
        "200-12": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MilestoneItem"];
            };
        };
        /** @description The record was created; `Location` and `ETag` name it. */
        "201-13": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IndicatorItem"];
            };
        };
        /** @description The record as it is now. */
        "200-13": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IndicatorItem"];
            };
        };
        /** @description Any other refusal or failure: always a problem. */
        "default-3": {
            headers: {
                /** @description Seconds after which to try again, where that may help: with 429 and 503. */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal or failure: always a problem. */
        "default-4": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
        relation_id: string;
        /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
        date_from: string;
        /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
        date_to: string;
        /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
        conflict: string;
        /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
        country: string;
        /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `document_count`, `id`. Unknown values sort below all others. Without it: `-date`. */
        sort: string;
        /** @description Records a page. Without it: `25`. */
        limit: number;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `visit_type`, `guest_country`, `host_country`, `visitor_id`, `visitor_office`, `companions`, `occasion`, `document_count`, `places`, `conflict`, `created_at`, `updated_at`. */
        fields: string;
        /** @description Comma-separated links whose records to put inside, whole: `visitor`, `relation`, `meetings`, `agreements`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        include: string;
        /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
        format: "json" | "ndjson" | "csv" | "ics" | "atom" | "jsonld";
        /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
        id_not: string;
        /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
        relation_id_not: string;
        /** @description `date` does not match this EDTF date; unknown dates match too. */
        date_not: string;
        /** @description `date_min` is the first day of this EDTF date or a later one. */
        date_min_from: string;
        /** @description `date_min` is the last day of this EDTF date or an earlier one. */
        date_min_to: string;
        /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_date_min: boolean;
        /** @description `date_max` is the first day of this EDTF date or a later one. */
        date_max_from: string;
        /** @description `date_max` is the last day of this EDTF date or an earlier one. */
        date_max_to: string;
        /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_date_max: boolean;
        /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
        date_precision: components["schemas"]["Precision"][];
        /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
        date_precision_not: components["schemas"]["Precision"][];
        /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_date_precision: boolean;
        /** @description `document_count` is not one of those given; unknown values match too; in a list of values, none may be. */
        document_count_not: string;
        /** @description `document_count` is at least this. */
        document_count_min: number;
        /** @description `document_count` is at most this. */
        document_count_max: number;
        /** @description `document_count` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_document_count: boolean;
        /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
        conflict_not: string;
        /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_conflict: boolean;
        /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
        updated_since: string;
        /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
        country_not: string;
        /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
        origin: string;
        /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
        origin_not: string;
        /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
        "relation.id-2": string;
        /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
        "relation.countries": string;
        /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
        "relation.ties_since": string;
        /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
        "relation.tiers.tier": string;
        /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
        "relation.origin": string;
        /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
        highlight: boolean;
        /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
        date_match: "overlap" | "within";
        /** @description So many matching records in an order that only `seed` decides. */
        sample: number;
        /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
        seed: number;
        /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
        known_at: string;
        /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
        bom: boolean;
        /** @description Why, for those who read the record's revisions. */
        reason: string;
        /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
        "Idempotency-Key": string;
        /**
         * @description Start of the visit, guest, host and visitor.
         * @example 2022-04-30-jpn-vnm-kishida-fumio
         */
        id: string;
        /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
        "If-Match": string;
        /** @description `*`: only if the record does not exist yet. */
        "If-None-Match": string;
        /** @description Revisions a page. Without it: `25`. */
        "limit-2": number;
        /** @description Only revisions before this one: from `links.next`. */
        before: number;
        /**
         * @description A revision of the record, as its revisions list it.
         * @example 1
         */
        revision: string;
        /** @description Full text in `title`, `summary`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
        q: string;
        /** @description The cooperation areas it concerns, most specific first. One or more, comma-separated. */
        area_ids: string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `form`, `legal_force`, `status`, `parties`, `visit_id`, `document_count`, `tier`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
        "fields-2": string;
        /** @description Comma-separated links whose records to put inside, whole: `visit`, `areas`, `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-2": string;
        /** @description `visit_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_visit_id: boolean;
        /** @description `tier` is not one of those given; unknown values match too; in a list of values, none may be. */
        tier_not: string;
        /** @description `tier` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_tier: boolean;
        /** @description `area_ids` is not one of those given; unknown values match too; in a list of values, none may be. */
        area_ids_not: string;
        /** @description `area_ids` is one of those given or below one in its tree; of a list of values, any value is. */
        area_ids_under: string;
        /** @description `area_ids` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_area_ids: boolean;
        /** @description The linked `visit` meets `id`, as in `/v1/visits`. */
        "visit.id": string;
        /** @description The linked `visit` meets `relation_id`, as in `/v1/visits`. */
        "visit.relation_id": string;
        /** @description The linked `visit` meets `date`, as in `/v1/visits`. */
        "visit.date": string;
        /** @description The linked `visit` meets `visit_type`, as in `/v1/visits`. */
        "visit.visit_type": components["schemas"]["VisitType"][];
        /** @description The linked `visit` meets `guest_country`, as in `/v1/visits`. */
        "visit.guest_country": string;
        /** @description The linked `visit` meets `host_country`, as in `/v1/visits`. */
        "visit.host_country": string;
        /** @description The linked `visit` meets `visitor_id`, as in `/v1/visits`. */
        "visit.visitor_id": string;
        /** @description The linked `visit` meets `companions.person_id`, as in `/v1/visits`. */
        "visit.companions.person_id": string;
        /** @description The linked `visit` meets `country`, as in `/v1/visits`. */
        "visit.country": string;
        /** @description The linked `visit` meets `origin`, as in `/v1/visits`. */
        "visit.origin": string;
        /** @description The linked `areas` meets `id`, as in `/v1/cooperation-areas`. */
        "areas.id": string;
        /** @description The linked `areas` meets `parent_id`, as in `/v1/cooperation-areas`. */
        "areas.parent_id": string;
        /** @description The linked `areas` meets `origin`, as in `/v1/cooperation-areas`. */
        "areas.origin": string;
        /**
         * @description The first day on which it may have been, form and subject; `date` says what is known.
         * @example 2023-11-27-jpn-vnm-joint-statement
         */
        "id-2": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `parent_id`, `description`, `position_count`, `agreement_count`, `quote_count`, `indicator_count`, `mention_count`, `conflict`, `created_at`, `updated_at`. */
        "fields-3": string;
        /** @description Comma-separated links whose records to put inside, whole: `parent`, `children`, `positions`, `agreements`, `quotes`, `indicators`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-3": string;
        /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
        "format-2": "json" | "ndjson" | "csv" | "jsonld";
        /**
         * @description The area's name.
         * @example supply-chains
         */
        "id-3": string;
        /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `id`. Unknown values sort below all others. Without it: `-date`. */
        "sort-2": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `event_id`, `date`, `date_min`, `date_max`, `date_precision`, `text`, `language`, `original_languages`, `speaker_id`, `speaking_as`, `directness`, `about`, `about_id`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
        "fields-4": string;
        /** @description Comma-separated links whose records to put inside, whole: `speaker`, `event`, `about_event`, `areas`, `relation`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-4": string;
        /** @description `event_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_event_id: boolean;
        /** @description `date` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_date: boolean;
        /** @description `language` is not one of those given; unknown values match too; in a list of values, none may be. */
        language_not: string;
        /** @description The linked `event` meets `id`, as in `/v1/events`. */
        "event.id": string;
        /** @description The linked `event` meets `relation_id`, as in `/v1/events`. */
        "event.relation_id": string;
        /** @description The linked `event` meets `kind`, as in `/v1/events`. */
        "event.kind": components["schemas"]["EventKind"][];
        /** @description The linked `event` meets `record_id`, as in `/v1/events`. */
        "event.record_id": string;
        /** @description The linked `event` meets `visit_id`, as in `/v1/events`. */
        "event.visit_id": string;
        /** @description The linked `event` meets `country`, as in `/v1/events`. */
        "event.country": string;
        /** @description The linked `event` meets `origin`, as in `/v1/events`. */
        "event.origin": string;
        /**
         * @description Year and words.
         * @example 2022-limitless
         */
        "id-4": string;
        /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `kind`, `id`. Unknown values sort below all others. Without it: `-date`. */
        "sort-3": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `visit_id`, `participants`, `place`, `conflict`, `created_at`, `updated_at`. */
        "fields-5": string;
        /** @description Comma-separated links whose records to put inside, whole: `visit`, `people`, `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-5": string;
        /** @description `visit_id` is not one of those given; unknown values match too; in a list of values, none may be. */
        visit_id_not: string;
        /**
         * @description The first day on which it may have been, kind and who met; `date` says what is known.
         * @example 2022-04-30-jpn-vnm-prime-ministers-talks
         */
        "id-5": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `event_id`, `date`, `date_min`, `date_max`, `date_precision`, `stance`, `nature`, `actors`, `speaker_ids`, `text`, `area_ids`, `responds_to_id`, `outcomes`, `conflict`, `created_at`, `updated_at`. */
        "fields-6": string;
        /** @description Comma-separated links whose records to put inside, whole: `event`, `speakers`, `responds_to`, `responses`, `outcome_positions`, `outcome_events`, `outcome_of`, `areas`, `relation`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-6": string;
        /**
         * @description Year and subject.
         * @example 2023-maritime-security-safety
         */
        "id-6": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `event_type`, `record_id`, `visit_id`. */
        "fields-7": string;
        /** @description Comma-separated links whose records to put inside, whole: `relation`, `visit`, `parts`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-7": string;
        /** @description `record_id` is not one of those given; unknown values match too; in a list of values, none may be. */
        record_id_not: string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `publisher`, `author_id`, `published`, `published_min`, `published_max`, `published_precision`, `language`, `url`, `licence`, `accessed`, `accessed_min`, `accessed_max`, `accessed_precision`, `media_type`, `text_sha256`, `text_length`, `row_count`, `credits`, `sentences`, `conflict`, `created_at`, `updated_at`. */
        "fields-8": string;
        /** @description Comma-separated links whose records to put inside, whole: `author`, `citations`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-8": string;
        /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. `csl`: Citations for reference managers. */
        "format-3": "json" | "ndjson" | "csv" | "jsonld" | "csl";
        /**
         * @description Words of the title.
         * @example vietnam-japan-elevate-ties
         */
        "id-7": string;
        /**
         * @description The source.
         * @example vietnam-japan-elevate-ties
         */
        "id-8": string;
        /** @description Full text in `name`, `aliases`, `description`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
        "q-2": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `alpha2`, `description`, `conflict`, `created_at`, `updated_at`. */
        "fields-9": string;
        /** @description Comma-separated links whose records to put inside, whole: `people`, `relations`, `visits_made`, `visits_received`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-9": string;
        /** @description `aliases` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_aliases: boolean;
        /**
         * @description ISO 3166-1 alpha-3.
         * @example JPN
         */
        "id-9": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `kind`, `country`, `description`, `conflict`, `created_at`, `updated_at`. */
        "fields-10": string;
        /** @description Comma-separated links whose records to put inside, whole: `members`, `officers`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-10": string;
        /** @description `country` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_country: boolean;
        /**
         * @description The organization's name or initials.
         * @example asean
         */
        "id-10": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `family_name`, `given_name`, `country`, `description`, `offices`, `memberships`, `conflict`, `created_at`, `updated_at`. */
        "fields-11": string;
        /** @description Comma-separated links whose records to put inside, whole: `visits`, `meetings`, `quotes`, `positions`, `organizations`, `sources`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-11": string;
        /**
         * @description The name as the source orders it.
         * @example kishida-fumio
         */
        "id-11": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `countries`, `ties_since`, `ties_since_min`, `ties_since_max`, `ties_since_precision`, `tiers`, `visit_count`, `meeting_count`, `agreement_count`, `milestone_count`, `position_count`, `quote_count`, `conflict`, `created_at`, `updated_at`. */
        "fields-12": string;
        /** @description Comma-separated links whose records to put inside, whole: `sides`, `visits`, `meetings`, `agreements`, `milestones`, `positions`, `quotes`, `indicators`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-12": string;
        /**
         * @description Both countries in alphabetical order.
         * @example JPN-VNM
         */
        "id-12": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `tier`, `conflict`, `created_at`, `updated_at`. */
        "fields-13": string;
        /** @description Comma-separated links whose records to put inside, whole: `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-13": string;
        /**
         * @description Date, pair and what happened.
         * @example 1973-jpn-vnm-ties-established
         */
        "id-13": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `kind`, `subject`, `measure`, `value`, `unit`, `qualifier`, `as_of`, `as_of_min`, `as_of_max`, `as_of_precision`, `country`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
        "fields-14": string;
        /** @description Comma-separated links whose records to put inside, whole: `areas`, `relation`, `of_country`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-14": string;
        /** @description `value` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
        has_value: boolean;
        /**
         * @description Subject and measure.
         * @example vietnamese-community-in-japan-size
         */
        "id-14": string;
        /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `record_type`, `record_id`, `field`, `source_id`, `start`, `end`, `row`, `span_sha256`, `basis`, `note`, `value`, `exact`, `prefix`, `suffix`. */
        "fields-15": string;
        /** @description Comma-separated links whose records to put inside, whole: `source`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
        "include-15": string;
    };
    requestBodies: {
        createVisit: {
            content: {
                /**
                 * @example {
                 *       "id": "2022-04-30-jpn-vnm-kishida-fumio",
                 *       "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                 *       "summary": "His first visit to Viet Nam as Prime Minister of Japan, called successful and made when Viet Nam celebrated its National Reunification Day. Viet Nam's leaders and people welcomed him warmly and spoke with him frankly, as with an old friend; the two sides signed 22 cooperation documents, and both Prime Ministers spoke at a cooperation workshop. Its results are said to have an effect in the region and the world too.",
                 *       "relation_id": "JPN-VNM",
                 *       "date": "2022-04-30/2022-05-01",
                 *       "visit_type": "unspecified",
                 *       "guest_country": "JPN",
                 *       "host_country": "VNM",
                 *       "visitor_id": "kishida-fumio",
                 *       "visitor_office": "Prime Minister",
                 *       "companions": [
                 *         {
                 *           "person_id": null,
                 *           "description": "the Japanese delegation"
                 *         }
                 *       ],
                 *       "occasion": "47th celebration of Viet Nam's National Reunification Day",
                 *       "document_count": 22,
                 *       "places": [
                 *         "Ha Noi"
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "viet-nam-japan-limitless-partnership",
                 *           "start": 114,
                 *           "end": 205,
                 *           "span_sha256": "0cb6c968d3d4cb8e4f7e45f4910a47dc0a9063a082645861339c65bfc35e02bb",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VisitInput"];
            };
        };
        createAgreement: {
            content: {
                /**
                 * @example {
                 *       "id": "2023-11-27-jpn-vnm-joint-statement",
                 *       "title": "Joint statement on the comprehensive strategic partnership",
                 *       "summary": "Announced that relations are raised to a comprehensive strategic partnership.",
                 *       "relation_id": "JPN-VNM",
                 *       "date": "2023-11-27",
                 *       "form": "joint_statement",
                 *       "legal_force": "unspecified",
                 *       "status": "issued",
                 *       "parties": [
                 *         "JPN",
                 *         "VNM"
                 *       ],
                 *       "visit_id": "2023-11-vnm-jpn-vo-van-thuong",
                 *       "document_count": null,
                 *       "tier": "comprehensive_strategic_partnership",
                 *       "area_ids": [
                 *         "political-relations"
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 79,
                 *           "end": 222,
                 *           "span_sha256": "fd97a0ef319c54d8c068a3c87906a9353a93a93f099e0411daefcc3d0d9dd819",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgreementInput"];
            };
        };
        createCooperationArea: {
            content: {
                /**
                 * @example {
                 *       "id": "supply-chains",
                 *       "name": "Supply chains",
                 *       "parent_id": "economy",
                 *       "description": "How goods reach both economies, and how reliably.",
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 3065,
                 *           "end": 3152,
                 *           "span_sha256": "c9f2147b9e6585641f75d0a45234b127ead85c72fd56ee7fffeb7bef65e133f3",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CooperationAreaInput"];
            };
        };
        createQuote: {
            content: {
                /**
                 * @example {
                 *       "id": "2022-limitless",
                 *       "title": "Limitless potential",
                 *       "relation_id": "JPN-VNM",
                 *       "event_id": "2022-04-30-jpn-vnm-kishida-fumio",
                 *       "text": "limitless",
                 *       "language": "en",
                 *       "original_languages": [],
                 *       "speaker_id": "kishida-fumio",
                 *       "speaking_as": "Prime Minister",
                 *       "directness": "direct",
                 *       "about": "The potential of the relationship to develop further, as Prime Minister Kishida sees it.",
                 *       "about_id": null,
                 *       "area_ids": [
                 *         "political-relations"
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "viet-nam-japan-limitless-partnership",
                 *           "start": 2718,
                 *           "end": 2837,
                 *           "span_sha256": "5b092832e8559efca23490e39e6602ca28b47f98df16ade17bfbdd582e9d77fa",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QuoteInput"];
            };
        };
        createMeeting: {
            content: {
                /**
                 * @example {
                 *       "id": "2022-04-30-jpn-vnm-prime-ministers-talks",
                 *       "title": "Talks between the two Prime Ministers",
                 *       "summary": "Held during the 2022 visit; their content is said to show the directions and measures of the relationship's next period.",
                 *       "relation_id": "JPN-VNM",
                 *       "date": "2022-04-30/2022-05-01",
                 *       "kind": "talks",
                 *       "visit_id": "2022-04-30-jpn-vnm-kishida-fumio",
                 *       "participants": [
                 *         {
                 *           "person_id": "pham-minh-chinh",
                 *           "office": "Prime Minister",
                 *           "country": "VNM",
                 *           "role": "host"
                 *         },
                 *         {
                 *           "person_id": "kishida-fumio",
                 *           "office": "Prime Minister",
                 *           "country": "JPN",
                 *           "role": "guest"
                 *         }
                 *       ],
                 *       "place": null,
                 *       "evidence": [
                 *         {
                 *           "source_id": "viet-nam-japan-limitless-partnership",
                 *           "start": 2329,
                 *           "end": 2383,
                 *           "span_sha256": "a2914ec47d36e00a06f205cfee8e4f9a2d8902b285a1bce429c4d5ecb6e2f478",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MeetingInput"];
            };
        };
        createPosition: {
            content: {
                /**
                 * @example {
                 *       "id": "2023-maritime-security-safety",
                 *       "title": "Maritime security and safety",
                 *       "relation_id": "JPN-VNM",
                 *       "event_id": "2023-11-vnm-jpn-vo-van-thuong",
                 *       "stance": "agreed",
                 *       "nature": "commitment",
                 *       "actors": [
                 *         "JPN",
                 *         "VNM"
                 *       ],
                 *       "speaker_ids": [
                 *         "kishida-fumio",
                 *         "vo-van-thuong"
                 *       ],
                 *       "text": "The two leaders agreed to work together more closely for security and safety at sea.",
                 *       "area_ids": [
                 *         "maritime-security-safety"
                 *       ],
                 *       "responds_to_id": null,
                 *       "outcomes": [],
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 2741,
                 *           "end": 2814,
                 *           "span_sha256": "b3334430e83efd3fdceb7f49aa8133a120e3e64ba0c526ec2924e60dad6517e4",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PositionInput"];
            };
        };
        createSource: {
            content: {
                /**
                 * @example {
                 *       "id": "vietnam-japan-elevate-ties",
                 *       "title": "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership",
                 *       "summary": "News report from Tokyo on the joint statement of 27 November and the official visit of Viet Nam's President to Japan, with what the two sides agreed and discussed.",
                 *       "publisher": null,
                 *       "author_id": null,
                 *       "published": null,
                 *       "language": "en",
                 *       "url": null,
                 *       "licence": null,
                 *       "accessed": null,
                 *       "media_type": "text/plain; charset=utf-8",
                 *       "text_sha256": "070f46b474e2eb17bd334212e235ebd9a06920203ceb1af10de01781de4690a7",
                 *       "text_length": 4328,
                 *       "row_count": null,
                 *       "credits": [
                 *         {
                 *           "person_id": null,
                 *           "organization_id": "vietnam-news-agency",
                 *           "role": "cited_agency"
                 *         }
                 *       ],
                 *       "sentences": [
                 *         {
                 *           "start": 0,
                 *           "end": 69,
                 *           "reason": null
                 *         },
                 *         {
                 *           "start": 71,
                 *           "end": 223,
                 *           "reason": null
                 *         },
                 *         {
                 *           "start": 224,
                 *           "end": 350,
                 *           "reason": null
                 *         }
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 0,
                 *           "end": 69,
                 *           "span_sha256": "32575c6e9b215b12b1c4ea3ef2de0def8c3e4e35346ab1bcedec8b48d27c6740",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SourceInput"];
            };
        };
        createCountry: {
            content: {
                /**
                 * @example {
                 *       "id": "JPN",
                 *       "name": "Japan",
                 *       "aliases": [],
                 *       "alpha2": "JP",
                 *       "description": "One of the two states of the relation that both articles describe; host of the 2021 and 2023 visits and home state of the visitor of 2022.",
                 *       "evidence": [
                 *         {
                 *           "source_id": "viet-nam-japan-limitless-partnership",
                 *           "start": 6279,
                 *           "end": 6378,
                 *           "span_sha256": "ac23618c722f96365e7acd1cc4346c41867cff06c5db1adab913729f94d1c714",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CountryInput"];
            };
        };
        createOrganization: {
            content: {
                /**
                 * @example {
                 *       "id": "asean",
                 *       "name": "ASEAN",
                 *       "aliases": [],
                 *       "kind": "international_organization",
                 *       "country": null,
                 *       "description": "The two leaders reaffirmed in 2023 that its unity and central role matter.",
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 3563,
                 *           "end": 3619,
                 *           "span_sha256": "c422947557f2089fbc15fc3d894a4e05bf068700e87d576481a08a5c472936c4",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        createPerson: {
            content: {
                /**
                 * @example {
                 *       "id": "kishida-fumio",
                 *       "name": "Kishida Fumio",
                 *       "aliases": [
                 *         "Kishida"
                 *       ],
                 *       "family_name": "Kishida",
                 *       "given_name": "Fumio",
                 *       "country": "JPN",
                 *       "description": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                 *       "offices": [
                 *         {
                 *           "office": "Prime Minister",
                 *           "country": "JPN",
                 *           "organization_id": null,
                 *           "tenure": "in_office",
                 *           "attested": "2022-04-30/2022-05-01"
                 *         },
                 *         {
                 *           "office": "Prime Minister",
                 *           "country": "JPN",
                 *           "organization_id": null,
                 *           "tenure": "in_office",
                 *           "attested": "2023-11"
                 *         }
                 *       ],
                 *       "memberships": [
                 *         {
                 *           "organization_id": "japan-viet-nam-friendship-parliamentary-alliance",
                 *           "role": "member",
                 *           "attested": "2022"
                 *         }
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "viet-nam-japan-limitless-partnership",
                 *           "start": 850,
                 *           "end": 923,
                 *           "span_sha256": "36ef34260856a613d48fde1d73430e2671e4934e9f135f802c45652e291bb354",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        createRelation: {
            content: {
                /**
                 * @example {
                 *       "id": "JPN-VNM",
                 *       "title": "Japan and Viet Nam",
                 *       "summary": "Diplomatic ties date from 1973. In 2022 the relationship was an extensive strategic partnership. The former Ambassador's article sees mutual benefit and support in all fields, each side complementing the other: from politics and diplomacy, security and defense to the economy, trade, investment, healthcare, energy, the environment and the response to climate change. It finds the relationship widely acknowledged in every channel, from party, state, National Assembly and government to localities and peoples. It calls cooperation in human resources effective. In November 2023 the relationship was raised to a comprehensive strategic partnership.",
                 *       "countries": [
                 *         "JPN",
                 *         "VNM"
                 *       ],
                 *       "ties_since": "1973",
                 *       "tiers": [
                 *         {
                 *           "tier": "extensive_strategic_partnership",
                 *           "name": "Extensive strategic partnership",
                 *           "period": "/2023-11-27",
                 *           "attested": "2022-04-30/2022-05-01"
                 *         },
                 *         {
                 *           "tier": "comprehensive_strategic_partnership",
                 *           "name": "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
                 *           "period": "2023-11-27/..",
                 *           "attested": "2023-11-27"
                 *         }
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 79,
                 *           "end": 222,
                 *           "span_sha256": "fd97a0ef319c54d8c068a3c87906a9353a93a93f099e0411daefcc3d0d9dd819",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RelationInput"];
            };
        };
        createMilestone: {
            content: {
                /**
                 * @example {
                 *       "id": "1973-jpn-vnm-ties-established",
                 *       "title": "Diplomatic ties established",
                 *       "summary": "Japan and Viet Nam established diplomatic ties; only the year is given.",
                 *       "relation_id": "JPN-VNM",
                 *       "date": "1973",
                 *       "kind": "ties_established",
                 *       "tier": null,
                 *       "evidence": [
                 *         {
                 *           "source_id": "vietnam-japan-elevate-ties",
                 *           "start": 1208,
                 *           "end": 1282,
                 *           "span_sha256": "d7d255379a5cc74dde327efff8ac62ae59db773693067fbeeb5d4a61a4da6c9f",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneInput"];
            };
        };
        createIndicator: {
            content: {
                /**
                 * @example {
                 *       "id": "vietnamese-community-in-japan-size",
                 *       "title": "Size of the Vietnamese community in Japan",
                 *       "summary": "Close to half a million Vietnamese people live in Japan, a community that the author calls strong and an ever more lasting bridge between the two countries.",
                 *       "relation_id": "JPN-VNM",
                 *       "kind": "statistic",
                 *       "subject": "Vietnamese community in Japan",
                 *       "measure": "number of people",
                 *       "value": 500000,
                 *       "unit": "people",
                 *       "qualifier": "nearly",
                 *       "as_of": "2022",
                 *       "country": "JPN",
                 *       "area_ids": [
                 *         "communities-abroad"
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "source_id": "viet-nam-japan-limitless-partnership",
                 *           "start": 4728,
                 *           "end": 4837,
                 *           "span_sha256": "fb409bf208f58c618644a328ec89ff04af799775a5cdba243458bc2ed01df5f6",
                 *           "field": null,
                 *           "basis": "stated",
                 *           "note": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IndicatorInput"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVisits: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`, `visitor_office`, `occasion`, `places`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description Start of the visit, guest, host and visitor. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description When the visit took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: components["parameters"]["date_from"];
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: components["parameters"]["date_to"];
                /** @description The rank that the source gives the visit; `unspecified` where it gives none. One or more, comma-separated. */
                visit_type?: components["schemas"]["VisitType"][];
                /** @description The state that the visitor represents (ISO 3166-1 alpha-3). One or more, comma-separated. */
                guest_country?: string;
                /** @description The state that is visited (ISO 3166-1 alpha-3). One or more, comma-separated. */
                host_country?: string;
                /** @description Who led the visit; null where the source does not name them. One or more, comma-separated. */
                visitor_id?: string;
                /** @description The office in which the visitor travelled. One or more, comma-separated. */
                visitor_office?: string;
                /** @description The companion; null where the source does not name them. One or more, comma-separated. */
                "companions.person_id"?: string;
                /** @description What the visit coincided with or was made for. One or more, comma-separated. */
                occasion?: string;
                /** @description How many documents were signed during the visit, as the source counts them. One or more, comma-separated. */
                document_count?: string;
                /** @description Places in the host country that the source names. One or more, comma-separated. */
                places?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `document_count`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: components["parameters"]["sort"];
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `visit_type`, `guest_country`, `host_country`, `visitor_id`, `visitor_office`, `companions`, `occasion`, `document_count`, `places`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields"];
                /** @description Comma-separated links whose records to put inside, whole: `visitor`, `relation`, `meetings`, `agreements`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("visit_type" | "guest_country" | "host_country" | "visitor_id" | "visitor_office" | "relation_id" | "places")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("visit_type" | "guest_country" | "host_country" | "visitor_id" | "visitor_office" | "relation_id" | "places" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: components["parameters"]["id_not"];
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: components["parameters"]["date_not"];
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `visit_type` is not one of those given; unknown values match too; in a list of values, none may be. */
                visit_type_not?: components["schemas"]["VisitType"][];
                /** @description `guest_country` is not one of those given; unknown values match too; in a list of values, none may be. */
                guest_country_not?: string;
                /** @description `host_country` is not one of those given; unknown values match too; in a list of values, none may be. */
                host_country_not?: string;
                /** @description `visitor_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                visitor_id_not?: string;
                /** @description `visitor_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_visitor_id?: boolean;
                /** @description `visitor_office` is not one of those given; unknown values match too; in a list of values, none may be. */
                visitor_office_not?: string;
                /** @description `visitor_office` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_visitor_office?: boolean;
                /** @description `companions.person_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "companions.person_id_not"?: string;
                /** @description `companions.person_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "companions.has_person_id"?: boolean;
                /** @description `occasion` is not one of those given; unknown values match too; in a list of values, none may be. */
                occasion_not?: string;
                /** @description `occasion` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_occasion?: boolean;
                /** @description `document_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                document_count_not?: components["parameters"]["document_count_not"];
                /** @description `document_count` is at least this. */
                document_count_min?: components["parameters"]["document_count_min"];
                /** @description `document_count` is at most this. */
                document_count_max?: components["parameters"]["document_count_max"];
                /** @description `document_count` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_document_count?: components["parameters"]["has_document_count"];
                /** @description `places` is not one of those given; unknown values match too; in a list of values, none may be. */
                places_not?: string;
                /** @description `places` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_places?: boolean;
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `companions` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_companions?: boolean;
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `visitor` meets `id`, as in `/v1/people`. */
                "visitor.id"?: string;
                /** @description The linked `visitor` meets `country`, as in `/v1/people`. */
                "visitor.country"?: string;
                /** @description The linked `visitor` meets `offices.country`, as in `/v1/people`. */
                "visitor.offices.country"?: string;
                /** @description The linked `visitor` meets `offices.organization_id`, as in `/v1/people`. */
                "visitor.offices.organization_id"?: string;
                /** @description The linked `visitor` meets `offices.tenure`, as in `/v1/people`. */
                "visitor.offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description The linked `visitor` meets `memberships.organization_id`, as in `/v1/people`. */
                "visitor.memberships.organization_id"?: string;
                /** @description The linked `visitor` meets `origin`, as in `/v1/people`. */
                "visitor.origin"?: string;
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description No entry meets `companions.person_id` and every other `no.companions.` filter. */
                "no.companions.person_id"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-11-vnm-jpn-vo-van-thuong",
                     *           "title": "President Vo Van Thuong's official visit to Japan",
                     *           "summary": "Official visit of the President and his spouse, in the year of the 50th anniversary of diplomatic relations. It included meetings with the Emperor and Empress, a summit meeting with the Prime Minister and other high-level engagements; the joint statement announcing that relations are raised to a comprehensive strategic partnership was issued during it.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2023-11",
                     *           "date_min": "2023-11-01",
                     *           "date_max": "2023-11-30",
                     *           "date_precision": "month",
                     *           "visit_type": "official",
                     *           "guest_country": "VNM",
                     *           "host_country": "JPN",
                     *           "visitor_id": "vo-van-thuong",
                     *           "visitor_office": "President",
                     *           "companions": [
                     *             {
                     *               "person_id": null,
                     *               "description": "the President's spouse"
                     *             }
                     *           ],
                     *           "occasion": "50th anniversary of diplomatic relations",
                     *           "document_count": null,
                     *           "places": [],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 3,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/visits?limit=1",
                     *         "next": "/v1/visits?limit=1&cursor=WyI1cmtITWhVeFlfNyIsIjIwMjMtMTEtMDEiLDg5XQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VisitList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createVisit: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createVisit"];
        responses: {
            201: components["responses"]["201"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getVisit: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `visit_type`, `guest_country`, `host_country`, `visitor_id`, `visitor_office`, `companions`, `occasion`, `document_count`, `places`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields"];
                /** @description Comma-separated links whose records to put inside, whole: `visitor`, `relation`, `meetings`, `agreements`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putVisit: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createVisit"];
        responses: {
            200: components["responses"]["200"];
            201: components["responses"]["201"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteVisit: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchVisit: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Prime Minister Kishida Fumio's visit to Viet Nam"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryVisits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "2022-04-30-jpn-vnm-kishida-fumio",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VisitQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *           "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                     *           "summary": "His first visit to Viet Nam as Prime Minister of Japan, called successful and made when Viet Nam celebrated its National Reunification Day. Viet Nam's leaders and people welcomed him warmly and spoke with him frankly, as with an old friend; the two sides signed 22 cooperation documents, and both Prime Ministers spoke at a cooperation workshop. Its results are said to have an effect in the region and the world too.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2022-04-30/2022-05-01",
                     *           "date_min": "2022-04-30",
                     *           "date_max": "2022-05-01",
                     *           "date_precision": "day",
                     *           "visit_type": "unspecified",
                     *           "guest_country": "JPN",
                     *           "host_country": "VNM",
                     *           "visitor_id": "kishida-fumio",
                     *           "visitor_office": "Prime Minister",
                     *           "companions": [
                     *             {
                     *               "person_id": null,
                     *               "description": "the Japanese delegation"
                     *             }
                     *           ],
                     *           "occasion": "47th celebration of Viet Nam's National Reunification Day",
                     *           "document_count": 22,
                     *           "places": [
                     *             "Ha Noi"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/visits/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VisitQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listVisitsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *             "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                     *             "summary": "His first visit to Viet Nam as Prime Minister of Japan, called successful and made when Viet Nam celebrated its National Reunification Day. Viet Nam's leaders and people welcomed him warmly and spoke with him frankly, as with an old friend; the two sides signed 22 cooperation documents, and both Prime Ministers spoke at a cooperation workshop. Its results are said to have an effect in the region and the world too.",
                     *             "relation_id": "JPN-VNM",
                     *             "date": "2022-04-30/2022-05-01",
                     *             "visit_type": "unspecified",
                     *             "guest_country": "JPN",
                     *             "host_country": "VNM",
                     *             "visitor_id": "kishida-fumio",
                     *             "visitor_office": "Prime Minister",
                     *             "companions": [
                     *               {
                     *                 "person_id": null,
                     *                 "description": "the Japanese delegation"
                     *               }
                     *             ],
                     *             "occasion": "47th celebration of Viet Nam's National Reunification Day",
                     *             "document_count": 22,
                     *             "places": [
                     *               "Ha Noi"
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "viet-nam-japan-limitless-partnership",
                     *                 "start": 114,
                     *                 "end": 205,
                     *                 "span_sha256": "0cb6c968d3d4cb8e4f7e45f4910a47dc0a9063a082645861339c65bfc35e02bb",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 88,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["VisitWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreVisit: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200"];
            201: components["responses"]["201"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeVisit: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Start of the visit, guest, host and visitor.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The visit that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q"];
                /** @description The first day on which it may have been, form and subject; `date` says what is known. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description When it was issued or signed. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: string;
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: string;
                /** @description The form of the instrument; `document_package` for several that the source does not list. One or more, comma-separated. */
                form?: components["schemas"]["AgreementForm"][];
                /** @description Whether it binds in law or is a political commitment; `unspecified` where the source does not say. One or more, comma-separated. */
                legal_force?: components["schemas"]["AgreementLegalForce"][];
                /** @description How far the instrument had come when the source reported it. One or more, comma-separated. */
                status?: components["schemas"]["AgreementStatus"][];
                /** @description The parties to the instrument. One or more, comma-separated. */
                parties?: string;
                /** @description The visit during which it was made. One or more, comma-separated. */
                visit_id?: string;
                /** @description How many documents a package holds, as the source counts them. One or more, comma-separated. */
                document_count?: string;
                /** @description The tier of the relation that it establishes. One or more, comma-separated. */
                tier?: string;
                /** @description The cooperation areas it concerns, most specific first. One or more, comma-separated. */
                area_ids?: components["parameters"]["area_ids"];
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `document_count`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: components["parameters"]["sort"];
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `form`, `legal_force`, `status`, `parties`, `visit_id`, `document_count`, `tier`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-2"];
                /** @description Comma-separated links whose records to put inside, whole: `visit`, `areas`, `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-2"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("form" | "legal_force" | "status" | "parties" | "relation_id" | "visit_id" | "tier" | "area_ids")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("form" | "legal_force" | "status" | "parties" | "relation_id" | "visit_id" | "tier" | "area_ids" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: string;
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `form` is not one of those given; unknown values match too; in a list of values, none may be. */
                form_not?: components["schemas"]["AgreementForm"][];
                /** @description `legal_force` is not one of those given; unknown values match too; in a list of values, none may be. */
                legal_force_not?: components["schemas"]["AgreementLegalForce"][];
                /** @description `status` is not one of those given; unknown values match too; in a list of values, none may be. */
                status_not?: components["schemas"]["AgreementStatus"][];
                /** @description `parties` is not one of those given; unknown values match too; in a list of values, none may be. */
                parties_not?: string;
                /** @description `parties` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_parties?: boolean;
                /** @description `visit_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                visit_id_not?: string;
                /** @description `visit_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_visit_id?: components["parameters"]["has_visit_id"];
                /** @description `document_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                document_count_not?: components["parameters"]["document_count_not"];
                /** @description `document_count` is at least this. */
                document_count_min?: components["parameters"]["document_count_min"];
                /** @description `document_count` is at most this. */
                document_count_max?: components["parameters"]["document_count_max"];
                /** @description `document_count` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_document_count?: components["parameters"]["has_document_count"];
                /** @description `tier` is not one of those given; unknown values match too; in a list of values, none may be. */
                tier_not?: components["parameters"]["tier_not"];
                /** @description `tier` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_tier?: components["parameters"]["has_tier"];
                /** @description `area_ids` is not one of those given; unknown values match too; in a list of values, none may be. */
                area_ids_not?: components["parameters"]["area_ids_not"];
                /** @description `area_ids` is one of those given or below one in its tree; of a list of values, any value is. */
                area_ids_under?: components["parameters"]["area_ids_under"];
                /** @description `area_ids` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_area_ids?: components["parameters"]["has_area_ids"];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `visit` meets `id`, as in `/v1/visits`. */
                "visit.id"?: components["parameters"]["visit.id"];
                /** @description The linked `visit` meets `relation_id`, as in `/v1/visits`. */
                "visit.relation_id"?: components["parameters"]["visit.relation_id"];
                /** @description The linked `visit` meets `date`, as in `/v1/visits`. */
                "visit.date"?: components["parameters"]["visit.date"];
                /** @description The linked `visit` meets `visit_type`, as in `/v1/visits`. */
                "visit.visit_type"?: components["parameters"]["visit.visit_type"];
                /** @description The linked `visit` meets `guest_country`, as in `/v1/visits`. */
                "visit.guest_country"?: components["parameters"]["visit.guest_country"];
                /** @description The linked `visit` meets `host_country`, as in `/v1/visits`. */
                "visit.host_country"?: components["parameters"]["visit.host_country"];
                /** @description The linked `visit` meets `visitor_id`, as in `/v1/visits`. */
                "visit.visitor_id"?: components["parameters"]["visit.visitor_id"];
                /** @description The linked `visit` meets `companions.person_id`, as in `/v1/visits`. */
                "visit.companions.person_id"?: components["parameters"]["visit.companions.person_id"];
                /** @description The linked `visit` meets `country`, as in `/v1/visits`. */
                "visit.country"?: components["parameters"]["visit.country"];
                /** @description The linked `visit` meets `origin`, as in `/v1/visits`. */
                "visit.origin"?: components["parameters"]["visit.origin"];
                /** @description The linked `areas` meets `id`, as in `/v1/cooperation-areas`. */
                "areas.id"?: components["parameters"]["areas.id"];
                /** @description The linked `areas` meets `parent_id`, as in `/v1/cooperation-areas`. */
                "areas.parent_id"?: components["parameters"]["areas.parent_id"];
                /** @description The linked `areas` meets `origin`, as in `/v1/cooperation-areas`. */
                "areas.origin"?: components["parameters"]["areas.origin"];
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-11-27-jpn-vnm-joint-statement",
                     *           "title": "Joint statement on the comprehensive strategic partnership",
                     *           "summary": "Announced that relations are raised to a comprehensive strategic partnership.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2023-11-27",
                     *           "date_min": "2023-11-27",
                     *           "date_max": "2023-11-27",
                     *           "date_precision": "day",
                     *           "form": "joint_statement",
                     *           "legal_force": "unspecified",
                     *           "status": "issued",
                     *           "parties": [
                     *             "JPN",
                     *             "VNM"
                     *           ],
                     *           "visit_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *           "document_count": null,
                     *           "tier": "comprehensive_strategic_partnership",
                     *           "area_ids": [
                     *             "political-relations"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 2,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/agreements?limit=1",
                     *         "next": "/v1/agreements?limit=1&cursor=WyJfaWhpRm02cjJTRSIsIjIwMjMtMTEtMjciLDEwMF0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createAgreement: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createAgreement"];
        responses: {
            201: components["responses"]["201-2"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getAgreement: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `form`, `legal_force`, `status`, `parties`, `visit_id`, `document_count`, `tier`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-2"];
                /** @description Comma-separated links whose records to put inside, whole: `visit`, `areas`, `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-2"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putAgreement: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createAgreement"];
        responses: {
            200: components["responses"]["200-2"];
            201: components["responses"]["201-2"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteAgreement: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchAgreement: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Joint statement on the comprehensive strategic partnership"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-2"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "2023-11-27-jpn-vnm-joint-statement",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgreementQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-11-27-jpn-vnm-joint-statement",
                     *           "title": "Joint statement on the comprehensive strategic partnership",
                     *           "summary": "Announced that relations are raised to a comprehensive strategic partnership.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2023-11-27",
                     *           "date_min": "2023-11-27",
                     *           "date_max": "2023-11-27",
                     *           "date_precision": "day",
                     *           "form": "joint_statement",
                     *           "legal_force": "unspecified",
                     *           "status": "issued",
                     *           "parties": [
                     *             "JPN",
                     *             "VNM"
                     *           ],
                     *           "visit_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *           "document_count": null,
                     *           "tier": "comprehensive_strategic_partnership",
                     *           "area_ids": [
                     *             "political-relations"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/agreements/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listAgreementsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "2023-11-27-jpn-vnm-joint-statement",
                     *             "title": "Joint statement on the comprehensive strategic partnership",
                     *             "summary": "Announced that relations are raised to a comprehensive strategic partnership.",
                     *             "relation_id": "JPN-VNM",
                     *             "date": "2023-11-27",
                     *             "form": "joint_statement",
                     *             "legal_force": "unspecified",
                     *             "status": "issued",
                     *             "parties": [
                     *               "JPN",
                     *               "VNM"
                     *             ],
                     *             "visit_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *             "document_count": null,
                     *             "tier": "comprehensive_strategic_partnership",
                     *             "area_ids": [
                     *               "political-relations"
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 79,
                     *                 "end": 222,
                     *                 "span_sha256": "fd97a0ef319c54d8c068a3c87906a9353a93a93f099e0411daefcc3d0d9dd819",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 100,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/agreements/2023-11-27-jpn-vnm-joint-statement/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["AgreementWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreAgreement: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-2"];
            201: components["responses"]["201-2"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeAgreement: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, form and subject; `date` says what is known.
                 * @example 2023-11-27-jpn-vnm-joint-statement
                 */
                id: components["parameters"]["id-2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The agreement that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listCooperationAreas: {
        parameters: {
            query?: {
                /** @description Full text in `name`, `description`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description The area's name. One or more, comma-separated. */
                id?: string;
                /** @description The wider area; null at a root of the tree. One or more, comma-separated. */
                parent_id?: string;
                /** @description The area's name. One or more, comma-separated. */
                name?: string;
                /** @description How many positions name this area itself (not the areas below it). One or more, comma-separated. */
                position_count?: string;
                /** @description How many agreements name this area itself (not the areas below it). One or more, comma-separated. */
                agreement_count?: string;
                /** @description How many quotes name this area itself (not the areas below it). One or more, comma-separated. */
                quote_count?: string;
                /** @description How many indicators name this area itself (not the areas below it). One or more, comma-separated. */
                indicator_count?: string;
                /** @description How many passages of the sources name the area: its own evidence. One or more, comma-separated. */
                mention_count?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `name`, `position_count`, `id`. Unknown values sort below all others. Without it: `name`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `parent_id`, `description`, `position_count`, `agreement_count`, `quote_count`, `indicator_count`, `mention_count`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-3"];
                /** @description Comma-separated links whose records to put inside, whole: `parent`, `children`, `positions`, `agreements`, `quotes`, `indicators`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-3"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: "parent_id"[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: "parent_id"[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `id` is one of those given or below one in its tree; of a list of values, any value is. */
                id_under?: string;
                /** @description `parent_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                parent_id_not?: string;
                /** @description `parent_id` is one of those given or below one in its tree; of a list of values, any value is. */
                parent_id_under?: string;
                /** @description `parent_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_parent_id?: boolean;
                /** @description `name` is not one of those given; unknown values match too; in a list of values, none may be. */
                name_not?: string;
                /** @description `position_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                position_count_not?: string;
                /** @description `position_count` is at least this. */
                position_count_min?: number;
                /** @description `position_count` is at most this. */
                position_count_max?: number;
                /** @description `agreement_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                agreement_count_not?: string;
                /** @description `agreement_count` is at least this. */
                agreement_count_min?: number;
                /** @description `agreement_count` is at most this. */
                agreement_count_max?: number;
                /** @description `quote_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                quote_count_not?: string;
                /** @description `quote_count` is at least this. */
                quote_count_min?: number;
                /** @description `quote_count` is at most this. */
                quote_count_max?: number;
                /** @description `indicator_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                indicator_count_not?: string;
                /** @description `indicator_count` is at least this. */
                indicator_count_min?: number;
                /** @description `indicator_count` is at most this. */
                indicator_count_max?: number;
                /** @description `mention_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                mention_count_not?: string;
                /** @description `mention_count` is at least this. */
                mention_count_min?: number;
                /** @description `mention_count` is at most this. */
                mention_count_max?: number;
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `parent` meets `id`, as in `/v1/cooperation-areas`. */
                "parent.id"?: string;
                /** @description The linked `parent` meets `parent_id`, as in `/v1/cooperation-areas`. */
                "parent.parent_id"?: string;
                /** @description The linked `parent` meets `origin`, as in `/v1/cooperation-areas`. */
                "parent.origin"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "apec",
                     *           "title": "APEC",
                     *           "summary": "Asia-Pacific Economic Cooperation.",
                     *           "name": "APEC",
                     *           "parent_id": "regional-international",
                     *           "description": "Asia-Pacific Economic Cooperation.",
                     *           "position_count": 1,
                     *           "agreement_count": 0,
                     *           "quote_count": 0,
                     *           "indicator_count": 0,
                     *           "mention_count": 1,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 65,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/cooperation-areas?limit=1",
                     *         "next": "/v1/cooperation-areas?limit=1&cursor=WyJLUW1RaUFlTThEQSIsIkFQRUMiLDIyXQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CooperationAreaList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createCooperationArea: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createCooperationArea"];
        responses: {
            201: components["responses"]["201-3"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getCooperationArea: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `parent_id`, `description`, `position_count`, `agreement_count`, `quote_count`, `indicator_count`, `mention_count`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-3"];
                /** @description Comma-separated links whose records to put inside, whole: `parent`, `children`, `positions`, `agreements`, `quotes`, `indicators`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-3"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAreaItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putCooperationArea: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createCooperationArea"];
        responses: {
            200: components["responses"]["200-3"];
            201: components["responses"]["201-3"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteCooperationArea: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchCooperationArea: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Supply chains"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-3"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryCooperationAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "supply-chains",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CooperationAreaQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "supply-chains",
                     *           "title": "Supply chains",
                     *           "summary": "How goods reach both economies, and how reliably.",
                     *           "name": "Supply chains",
                     *           "parent_id": "economy",
                     *           "description": "How goods reach both economies, and how reliably.",
                     *           "position_count": 1,
                     *           "agreement_count": 0,
                     *           "quote_count": 0,
                     *           "indicator_count": 0,
                     *           "mention_count": 1,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/cooperation-areas/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CooperationAreaQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listCooperationAreasRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "supply-chains",
                     *             "name": "Supply chains",
                     *             "parent_id": "economy",
                     *             "description": "How goods reach both economies, and how reliably.",
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 3065,
                     *                 "end": 3152,
                     *                 "span_sha256": "c9f2147b9e6585641f75d0a45234b127ead85c72fd56ee7fffeb7bef65e133f3",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 76,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/cooperation-areas/supply-chains/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["CooperationAreaWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreCooperationArea: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-3"];
            201: components["responses"]["201-3"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeCooperationArea: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The area's name.
                 * @example supply-chains
                 */
                id: components["parameters"]["id-3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The cooperation area that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAreaItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `text`, `about`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description Year and words. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description The visit, meeting, agreement or milestone at which they were said; null where the source does not tell. One or more, comma-separated. */
                event_id?: string;
                /** @description The date of its event. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: components["parameters"]["date_from"];
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: components["parameters"]["date_to"];
                /** @description The language of `text` (BCP 47). One or more, comma-separated. */
                language?: string;
                /** @description Whose words they are; null where the source names nobody. One or more, comma-separated. */
                speaker_id?: string;
                /** @description The office in which they were said. One or more, comma-separated. */
                speaking_as?: string;
                /** @description `direct`: the source gives them as the speaker's words; `reported`: in its account of what somebody said or felt; `author`: they are the author's own; `name`: a name, and nobody's speech; `inscription`: written on something. One or more, comma-separated. */
                directness?: components["schemas"]["QuoteDirectness"][];
                /** @description The languages in which the words were said or written, where the source gives them in another. One or more, comma-separated. */
                original_languages?: string;
                /** @description The visit, meeting, agreement or milestone that they are about. One or more, comma-separated. */
                about_id?: string;
                /** @description The cooperation areas it concerns, most specific first. One or more, comma-separated. */
                area_ids?: components["parameters"]["area_ids"];
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: components["parameters"]["sort-2"];
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `event_id`, `date`, `date_min`, `date_max`, `date_precision`, `text`, `language`, `original_languages`, `speaker_id`, `speaking_as`, `directness`, `about`, `about_id`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-4"];
                /** @description Comma-separated links whose records to put inside, whole: `speaker`, `event`, `about_event`, `areas`, `relation`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-4"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("directness" | "speaker_id" | "speaking_as" | "language" | "original_languages" | "area_ids" | "relation_id" | "event_id" | "about_id")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("directness" | "speaker_id" | "speaking_as" | "language" | "original_languages" | "area_ids" | "relation_id" | "event_id" | "about_id" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `event_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                event_id_not?: string;
                /** @description `event_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_event_id?: components["parameters"]["has_event_id"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: components["parameters"]["date_not"];
                /** @description `date` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date?: components["parameters"]["has_date"];
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `language` is not one of those given; unknown values match too; in a list of values, none may be. */
                language_not?: components["parameters"]["language_not"];
                /** @description `speaker_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                speaker_id_not?: string;
                /** @description `speaker_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_speaker_id?: boolean;
                /** @description `speaking_as` is not one of those given; unknown values match too; in a list of values, none may be. */
                speaking_as_not?: string;
                /** @description `speaking_as` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_speaking_as?: boolean;
                /** @description `directness` is not one of those given; unknown values match too; in a list of values, none may be. */
                directness_not?: components["schemas"]["QuoteDirectness"][];
                /** @description `original_languages` is not one of those given; unknown values match too; in a list of values, none may be. */
                original_languages_not?: string;
                /** @description `original_languages` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_original_languages?: boolean;
                /** @description `about_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                about_id_not?: string;
                /** @description `about_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_about_id?: boolean;
                /** @description `area_ids` is not one of those given; unknown values match too; in a list of values, none may be. */
                area_ids_not?: components["parameters"]["area_ids_not"];
                /** @description `area_ids` is one of those given or below one in its tree; of a list of values, any value is. */
                area_ids_under?: components["parameters"]["area_ids_under"];
                /** @description `area_ids` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_area_ids?: components["parameters"]["has_area_ids"];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `speaker` meets `id`, as in `/v1/people`. */
                "speaker.id"?: string;
                /** @description The linked `speaker` meets `country`, as in `/v1/people`. */
                "speaker.country"?: string;
                /** @description The linked `speaker` meets `offices.country`, as in `/v1/people`. */
                "speaker.offices.country"?: string;
                /** @description The linked `speaker` meets `offices.organization_id`, as in `/v1/people`. */
                "speaker.offices.organization_id"?: string;
                /** @description The linked `speaker` meets `offices.tenure`, as in `/v1/people`. */
                "speaker.offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description The linked `speaker` meets `memberships.organization_id`, as in `/v1/people`. */
                "speaker.memberships.organization_id"?: string;
                /** @description The linked `speaker` meets `origin`, as in `/v1/people`. */
                "speaker.origin"?: string;
                /** @description The linked `event` meets `id`, as in `/v1/events`. */
                "event.id"?: components["parameters"]["event.id"];
                /** @description The linked `event` meets `relation_id`, as in `/v1/events`. */
                "event.relation_id"?: components["parameters"]["event.relation_id"];
                /** @description The linked `event` meets `kind`, as in `/v1/events`. */
                "event.kind"?: components["parameters"]["event.kind"];
                /** @description The linked `event` meets `record_id`, as in `/v1/events`. */
                "event.record_id"?: components["parameters"]["event.record_id"];
                /** @description The linked `event` meets `visit_id`, as in `/v1/events`. */
                "event.visit_id"?: components["parameters"]["event.visit_id"];
                /** @description The linked `event` meets `country`, as in `/v1/events`. */
                "event.country"?: components["parameters"]["event.country"];
                /** @description The linked `event` meets `origin`, as in `/v1/events`. */
                "event.origin"?: components["parameters"]["event.origin"];
                /** @description The linked `about_event` meets `id`, as in `/v1/events`. */
                "about_event.id"?: string;
                /** @description The linked `about_event` meets `relation_id`, as in `/v1/events`. */
                "about_event.relation_id"?: string;
                /** @description The linked `about_event` meets `kind`, as in `/v1/events`. */
                "about_event.kind"?: components["schemas"]["EventKind"][];
                /** @description The linked `about_event` meets `record_id`, as in `/v1/events`. */
                "about_event.record_id"?: string;
                /** @description The linked `about_event` meets `visit_id`, as in `/v1/events`. */
                "about_event.visit_id"?: string;
                /** @description The linked `about_event` meets `country`, as in `/v1/events`. */
                "about_event.country"?: string;
                /** @description The linked `about_event` meets `origin`, as in `/v1/events`. */
                "about_event.origin"?: string;
                /** @description The linked `areas` meets `id`, as in `/v1/cooperation-areas`. */
                "areas.id"?: components["parameters"]["areas.id"];
                /** @description The linked `areas` meets `parent_id`, as in `/v1/cooperation-areas`. */
                "areas.parent_id"?: components["parameters"]["areas.parent_id"];
                /** @description The linked `areas` meets `origin`, as in `/v1/cooperation-areas`. */
                "areas.origin"?: components["parameters"]["areas.origin"];
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-name-of-the-new-partnership",
                     *           "title": "Name of the new partnership",
                     *           "summary": "The full name of the partnership whose adoption the two leaders confirmed (according to Vietnam News Agency); given in quotation marks as a name, as nobody's speech.",
                     *           "relation_id": "JPN-VNM",
                     *           "event_id": "2023-11-jpn-vnm-summit",
                     *           "date": "2023-11",
                     *           "date_min": "2023-11-01",
                     *           "date_max": "2023-11-30",
                     *           "date_precision": "month",
                     *           "text": "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
                     *           "language": "en",
                     *           "original_languages": [],
                     *           "speaker_id": null,
                     *           "speaking_as": null,
                     *           "directness": "name",
                     *           "about": "The full name of the partnership whose adoption the two leaders confirmed (according to Vietnam News Agency); given in quotation marks as a name, as nobody's speech.",
                     *           "about_id": "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
                     *           "area_ids": [
                     *             "political-relations",
                     *             "peace-prosperity"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 10,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/quotes?limit=1",
                     *         "next": "/v1/quotes?limit=1&cursor=WyJhVUVCZ3g2WHk5YSIsIjIwMjMtMTEtMDEiLDE5MV0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createQuote: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createQuote"];
        responses: {
            201: components["responses"]["201-4"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getQuote: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `event_id`, `date`, `date_min`, `date_max`, `date_precision`, `text`, `language`, `original_languages`, `speaker_id`, `speaking_as`, `directness`, `about`, `about_id`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-4"];
                /** @description Comma-separated links whose records to put inside, whole: `speaker`, `event`, `about_event`, `areas`, `relation`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-4"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putQuote: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createQuote"];
        responses: {
            200: components["responses"]["200-4"];
            201: components["responses"]["201-4"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteQuote: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchQuote: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Limitless potential"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-4"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "2022-limitless",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QuoteQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2022-limitless",
                     *           "title": "Limitless potential",
                     *           "summary": "The potential of the relationship to develop further, as Prime Minister Kishida sees it.",
                     *           "relation_id": "JPN-VNM",
                     *           "event_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *           "date": "2022-04-30/2022-05-01",
                     *           "date_min": "2022-04-30",
                     *           "date_max": "2022-05-01",
                     *           "date_precision": "day",
                     *           "text": "limitless",
                     *           "language": "en",
                     *           "original_languages": [],
                     *           "speaker_id": "kishida-fumio",
                     *           "speaking_as": "Prime Minister",
                     *           "directness": "direct",
                     *           "about": "The potential of the relationship to develop further, as Prime Minister Kishida sees it.",
                     *           "about_id": null,
                     *           "area_ids": [
                     *             "political-relations"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/quotes/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listQuotesRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "2022-limitless",
                     *             "title": "Limitless potential",
                     *             "relation_id": "JPN-VNM",
                     *             "event_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *             "text": "limitless",
                     *             "language": "en",
                     *             "original_languages": [],
                     *             "speaker_id": "kishida-fumio",
                     *             "speaking_as": "Prime Minister",
                     *             "directness": "direct",
                     *             "about": "The potential of the relationship to develop further, as Prime Minister Kishida sees it.",
                     *             "about_id": null,
                     *             "area_ids": [
                     *               "political-relations"
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "viet-nam-japan-limitless-partnership",
                     *                 "start": 2718,
                     *                 "end": 2837,
                     *                 "span_sha256": "5b092832e8559efca23490e39e6602ca28b47f98df16ade17bfbdd582e9d77fa",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 188,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/quotes/2022-limitless/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["QuoteWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreQuote: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-4"];
            201: components["responses"]["201-4"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeQuote: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and words.
                 * @example 2022-limitless
                 */
                id: components["parameters"]["id-4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The quote that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`, `place`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description The first day on which it may have been, kind and who met; `date` says what is known. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description When it took place, no more precise than the source. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: components["parameters"]["date_from"];
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: components["parameters"]["date_to"];
                /** @description What the source calls the encounter. One or more, comma-separated. */
                kind?: components["schemas"]["MeetingKind"][];
                /** @description The visit it was part of. One or more, comma-separated. */
                visit_id?: string;
                /** @description Who; null if the source names only the office. One or more, comma-separated. */
                "participants.person_id"?: string;
                /** @description The office in which they took part. One or more, comma-separated. */
                "participants.office"?: string;
                /** @description The state that they represent (ISO 3166-1 alpha-3). One or more, comma-separated. */
                "participants.country"?: string;
                /** @description Their part in the encounter. One or more, comma-separated. */
                "participants.role"?: components["schemas"]["MeetingParticipantsRole"][];
                /** @description Where, as the source names it. One or more, comma-separated. */
                place?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `kind`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: components["parameters"]["sort-3"];
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `visit_id`, `participants`, `place`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-5"];
                /** @description Comma-separated links whose records to put inside, whole: `visit`, `people`, `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-5"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("kind" | "relation_id" | "visit_id" | "participants.person_id" | "participants.country" | "participants.role" | "place")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("kind" | "relation_id" | "visit_id" | "participants.person_id" | "participants.country" | "participants.role" | "place" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: components["parameters"]["date_not"];
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `kind` is not one of those given; unknown values match too; in a list of values, none may be. */
                kind_not?: components["schemas"]["MeetingKind"][];
                /** @description `visit_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                visit_id_not?: components["parameters"]["visit_id_not"];
                /** @description `visit_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_visit_id?: components["parameters"]["has_visit_id"];
                /** @description `participants.person_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "participants.person_id_not"?: string;
                /** @description `participants.person_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "participants.has_person_id"?: boolean;
                /** @description `participants.office` is not one of those given; unknown values match too; in a list of values, none may be. */
                "participants.office_not"?: string;
                /** @description `participants.office` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "participants.has_office"?: boolean;
                /** @description `participants.country` is not one of those given; unknown values match too; in a list of values, none may be. */
                "participants.country_not"?: string;
                /** @description `participants.country` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "participants.has_country"?: boolean;
                /** @description `participants.role` is not one of those given; unknown values match too; in a list of values, none may be. */
                "participants.role_not"?: components["schemas"]["MeetingParticipantsRole"][];
                /** @description `place` is not one of those given; unknown values match too; in a list of values, none may be. */
                place_not?: string;
                /** @description `place` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_place?: boolean;
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `participants` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_participants?: boolean;
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `visit` meets `id`, as in `/v1/visits`. */
                "visit.id"?: components["parameters"]["visit.id"];
                /** @description The linked `visit` meets `relation_id`, as in `/v1/visits`. */
                "visit.relation_id"?: components["parameters"]["visit.relation_id"];
                /** @description The linked `visit` meets `date`, as in `/v1/visits`. */
                "visit.date"?: components["parameters"]["visit.date"];
                /** @description The linked `visit` meets `visit_type`, as in `/v1/visits`. */
                "visit.visit_type"?: components["parameters"]["visit.visit_type"];
                /** @description The linked `visit` meets `guest_country`, as in `/v1/visits`. */
                "visit.guest_country"?: components["parameters"]["visit.guest_country"];
                /** @description The linked `visit` meets `host_country`, as in `/v1/visits`. */
                "visit.host_country"?: components["parameters"]["visit.host_country"];
                /** @description The linked `visit` meets `visitor_id`, as in `/v1/visits`. */
                "visit.visitor_id"?: components["parameters"]["visit.visitor_id"];
                /** @description The linked `visit` meets `companions.person_id`, as in `/v1/visits`. */
                "visit.companions.person_id"?: components["parameters"]["visit.companions.person_id"];
                /** @description The linked `visit` meets `country`, as in `/v1/visits`. */
                "visit.country"?: components["parameters"]["visit.country"];
                /** @description The linked `visit` meets `origin`, as in `/v1/visits`. */
                "visit.origin"?: components["parameters"]["visit.origin"];
                /** @description The linked `people` meets `id`, as in `/v1/people`. */
                "people.id"?: string;
                /** @description The linked `people` meets `country`, as in `/v1/people`. */
                "people.country"?: string;
                /** @description The linked `people` meets `offices.country`, as in `/v1/people`. */
                "people.offices.country"?: string;
                /** @description The linked `people` meets `offices.organization_id`, as in `/v1/people`. */
                "people.offices.organization_id"?: string;
                /** @description The linked `people` meets `offices.tenure`, as in `/v1/people`. */
                "people.offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description The linked `people` meets `memberships.organization_id`, as in `/v1/people`. */
                "people.memberships.organization_id"?: string;
                /** @description The linked `people` meets `origin`, as in `/v1/people`. */
                "people.origin"?: string;
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description No entry meets `participants.person_id` and every other `no.participants.` filter. */
                "no.participants.person_id"?: string;
                /** @description No entry meets `participants.office` and every other `no.participants.` filter. */
                "no.participants.office"?: string;
                /** @description No entry meets `participants.country` and every other `no.participants.` filter. */
                "no.participants.country"?: string;
                /** @description No entry meets `participants.role` and every other `no.participants.` filter. */
                "no.participants.role"?: components["schemas"]["MeetingParticipantsRole"][];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-11-vnm-jpn-emperor-and-empress",
                     *           "title": "President Thuong's meetings with Japan's Emperor and Empress",
                     *           "summary": "Part of the official visit; how many meetings there were is not said, and neither the Emperor nor the Empress is named.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2023-11",
                     *           "date_min": "2023-11-01",
                     *           "date_max": "2023-11-30",
                     *           "date_precision": "month",
                     *           "kind": "meeting",
                     *           "visit_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *           "participants": [
                     *             {
                     *               "person_id": null,
                     *               "office": "Emperor",
                     *               "country": "JPN",
                     *               "role": "host"
                     *             },
                     *             {
                     *               "person_id": null,
                     *               "office": "Empress",
                     *               "country": "JPN",
                     *               "role": "host"
                     *             },
                     *             {
                     *               "person_id": "vo-van-thuong",
                     *               "office": "President",
                     *               "country": "VNM",
                     *               "role": "guest"
                     *             }
                     *           ],
                     *           "place": null,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 9,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/meetings?limit=1",
                     *         "next": "/v1/meetings?limit=1&cursor=WyI1UEhjSzNod2tENCIsIjIwMjMtMTEtMDEiLDk4XQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createMeeting: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createMeeting"];
        responses: {
            201: components["responses"]["201-5"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getMeeting: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `visit_id`, `participants`, `place`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-5"];
                /** @description Comma-separated links whose records to put inside, whole: `visit`, `people`, `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-5"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putMeeting: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createMeeting"];
        responses: {
            200: components["responses"]["200-5"];
            201: components["responses"]["201-5"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteMeeting: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchMeeting: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Talks between the two Prime Ministers"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-5"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "2022-04-30-jpn-vnm-prime-ministers-talks",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MeetingQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2022-04-30-jpn-vnm-prime-ministers-talks",
                     *           "title": "Talks between the two Prime Ministers",
                     *           "summary": "Held during the 2022 visit; their content is said to show the directions and measures of the relationship's next period.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2022-04-30/2022-05-01",
                     *           "date_min": "2022-04-30",
                     *           "date_max": "2022-05-01",
                     *           "date_precision": "day",
                     *           "kind": "talks",
                     *           "visit_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *           "participants": [
                     *             {
                     *               "person_id": "pham-minh-chinh",
                     *               "office": "Prime Minister",
                     *               "country": "VNM",
                     *               "role": "host"
                     *             },
                     *             {
                     *               "person_id": "kishida-fumio",
                     *               "office": "Prime Minister",
                     *               "country": "JPN",
                     *               "role": "guest"
                     *             }
                     *           ],
                     *           "place": null,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/meetings/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listMeetingsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "2022-04-30-jpn-vnm-prime-ministers-talks",
                     *             "title": "Talks between the two Prime Ministers",
                     *             "summary": "Held during the 2022 visit; their content is said to show the directions and measures of the relationship's next period.",
                     *             "relation_id": "JPN-VNM",
                     *             "date": "2022-04-30/2022-05-01",
                     *             "kind": "talks",
                     *             "visit_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *             "participants": [
                     *               {
                     *                 "person_id": "pham-minh-chinh",
                     *                 "office": "Prime Minister",
                     *                 "country": "VNM",
                     *                 "role": "host"
                     *               },
                     *               {
                     *                 "person_id": "kishida-fumio",
                     *                 "office": "Prime Minister",
                     *                 "country": "JPN",
                     *                 "role": "guest"
                     *               }
                     *             ],
                     *             "place": null,
                     *             "evidence": [
                     *               {
                     *                 "source_id": "viet-nam-japan-limitless-partnership",
                     *                 "start": 2329,
                     *                 "end": 2383,
                     *                 "span_sha256": "a2914ec47d36e00a06f205cfee8e4f9a2d8902b285a1bce429c4d5ecb6e2f478",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 93,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/meetings/2022-04-30-jpn-vnm-prime-ministers-talks/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["MeetingWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreMeeting: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-5"];
            201: components["responses"]["201-5"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeMeeting: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The first day on which it may have been, kind and who met; `date` says what is known.
                 * @example 2022-04-30-jpn-vnm-prime-ministers-talks
                 */
                id: components["parameters"]["id-5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The meeting that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `text`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description Year and subject. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description The visit, meeting, agreement or milestone at which it was taken. One or more, comma-separated. */
                event_id?: string;
                /** @description The date of its event. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: string;
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: string;
                /** @description How far the actors went: what is only considered, hoped or proposed is not agreed. One or more, comma-separated. */
                stance?: components["schemas"]["PositionStance"][];
                /** @description What it amounts to. `commitment`: the actors undertake to do something or to go on with it; `assessment`: how they see a thing, and what they hold to be important; `principle`: what they say that relations or the international order rest on; `request`: what they ask of the other side, hope of it or invite it to. Null where it is none of these. One or more, comma-separated. */
                nature?: components["schemas"]["PositionNature"][];
                /** @description The states that took the position. One or more, comma-separated. */
                actors?: string;
                /** @description The people who took it: those whom the span names, or to whom its words ("the two leaders") refer by a note of its evidence. Empty where it names only states, sides or leaders at large, or nobody. One or more, comma-separated. */
                speaker_ids?: string;
                /** @description The cooperation areas it concerns, most specific first. One or more, comma-separated. */
                area_ids?: components["parameters"]["area_ids"];
                /** @description The position of the other side that it answers. One or more, comma-separated. */
                responds_to_id?: string;
                /** @description `fulfilled`: it was done; `advanced`: a step was made; `repeated`: it was said again; `dropped`: it was given up. One or more, comma-separated. */
                "outcomes.kind"?: components["schemas"]["PositionOutcomesKind"][];
                /** @description The later position; null where it was an event. One or more, comma-separated. */
                "outcomes.position_id"?: string;
                /** @description The later visit, meeting, agreement or milestone; null where it was a position. One or more, comma-separated. */
                "outcomes.event_id"?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `stance`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `event_id`, `date`, `date_min`, `date_max`, `date_precision`, `stance`, `nature`, `actors`, `speaker_ids`, `text`, `area_ids`, `responds_to_id`, `outcomes`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-6"];
                /** @description Comma-separated links whose records to put inside, whole: `event`, `speakers`, `responds_to`, `responses`, `outcome_positions`, `outcome_events`, `outcome_of`, `areas`, `relation`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-6"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("stance" | "nature" | "actors" | "speaker_ids" | "area_ids" | "relation_id" | "event_id" | "outcomes.kind")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("stance" | "nature" | "actors" | "speaker_ids" | "area_ids" | "relation_id" | "event_id" | "outcomes.kind" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `event_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                event_id_not?: string;
                /** @description `event_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_event_id?: components["parameters"]["has_event_id"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: string;
                /** @description `date` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date?: components["parameters"]["has_date"];
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `stance` is not one of those given; unknown values match too; in a list of values, none may be. */
                stance_not?: components["schemas"]["PositionStance"][];
                /** @description `nature` is not one of those given; unknown values match too; in a list of values, none may be. */
                nature_not?: components["schemas"]["PositionNature"][];
                /** @description `nature` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_nature?: boolean;
                /** @description `actors` is not one of those given; unknown values match too; in a list of values, none may be. */
                actors_not?: string;
                /** @description `actors` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_actors?: boolean;
                /** @description `speaker_ids` is not one of those given; unknown values match too; in a list of values, none may be. */
                speaker_ids_not?: string;
                /** @description `speaker_ids` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_speaker_ids?: boolean;
                /** @description `area_ids` is not one of those given; unknown values match too; in a list of values, none may be. */
                area_ids_not?: components["parameters"]["area_ids_not"];
                /** @description `area_ids` is one of those given or below one in its tree; of a list of values, any value is. */
                area_ids_under?: components["parameters"]["area_ids_under"];
                /** @description `area_ids` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_area_ids?: components["parameters"]["has_area_ids"];
                /** @description `responds_to_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                responds_to_id_not?: string;
                /** @description `responds_to_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_responds_to_id?: boolean;
                /** @description `outcomes.kind` is not one of those given; unknown values match too; in a list of values, none may be. */
                "outcomes.kind_not"?: components["schemas"]["PositionOutcomesKind"][];
                /** @description `outcomes.position_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "outcomes.position_id_not"?: string;
                /** @description `outcomes.position_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "outcomes.has_position_id"?: boolean;
                /** @description `outcomes.event_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "outcomes.event_id_not"?: string;
                /** @description `outcomes.event_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "outcomes.has_event_id"?: boolean;
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `outcomes` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_outcomes?: boolean;
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `event` meets `id`, as in `/v1/events`. */
                "event.id"?: components["parameters"]["event.id"];
                /** @description The linked `event` meets `relation_id`, as in `/v1/events`. */
                "event.relation_id"?: components["parameters"]["event.relation_id"];
                /** @description The linked `event` meets `kind`, as in `/v1/events`. */
                "event.kind"?: components["parameters"]["event.kind"];
                /** @description The linked `event` meets `record_id`, as in `/v1/events`. */
                "event.record_id"?: components["parameters"]["event.record_id"];
                /** @description The linked `event` meets `visit_id`, as in `/v1/events`. */
                "event.visit_id"?: components["parameters"]["event.visit_id"];
                /** @description The linked `event` meets `country`, as in `/v1/events`. */
                "event.country"?: components["parameters"]["event.country"];
                /** @description The linked `event` meets `origin`, as in `/v1/events`. */
                "event.origin"?: components["parameters"]["event.origin"];
                /** @description The linked `speakers` meets `id`, as in `/v1/people`. */
                "speakers.id"?: string;
                /** @description The linked `speakers` meets `country`, as in `/v1/people`. */
                "speakers.country"?: string;
                /** @description The linked `speakers` meets `offices.country`, as in `/v1/people`. */
                "speakers.offices.country"?: string;
                /** @description The linked `speakers` meets `offices.organization_id`, as in `/v1/people`. */
                "speakers.offices.organization_id"?: string;
                /** @description The linked `speakers` meets `offices.tenure`, as in `/v1/people`. */
                "speakers.offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description The linked `speakers` meets `memberships.organization_id`, as in `/v1/people`. */
                "speakers.memberships.organization_id"?: string;
                /** @description The linked `speakers` meets `origin`, as in `/v1/people`. */
                "speakers.origin"?: string;
                /** @description The linked `responds_to` meets `id`, as in `/v1/positions`. */
                "responds_to.id"?: string;
                /** @description The linked `responds_to` meets `relation_id`, as in `/v1/positions`. */
                "responds_to.relation_id"?: string;
                /** @description The linked `responds_to` meets `event_id`, as in `/v1/positions`. */
                "responds_to.event_id"?: string;
                /** @description The linked `responds_to` meets `stance`, as in `/v1/positions`. */
                "responds_to.stance"?: components["schemas"]["PositionStance"][];
                /** @description The linked `responds_to` meets `nature`, as in `/v1/positions`. */
                "responds_to.nature"?: components["schemas"]["PositionNature"][];
                /** @description The linked `responds_to` meets `actors`, as in `/v1/positions`. */
                "responds_to.actors"?: string;
                /** @description The linked `responds_to` meets `speaker_ids`, as in `/v1/positions`. */
                "responds_to.speaker_ids"?: string;
                /** @description The linked `responds_to` meets `area_ids`, as in `/v1/positions`. */
                "responds_to.area_ids"?: string;
                /** @description The linked `responds_to` meets `responds_to_id`, as in `/v1/positions`. */
                "responds_to.responds_to_id"?: string;
                /** @description The linked `responds_to` meets `outcomes.kind`, as in `/v1/positions`. */
                "responds_to.outcomes.kind"?: components["schemas"]["PositionOutcomesKind"][];
                /** @description The linked `responds_to` meets `outcomes.position_id`, as in `/v1/positions`. */
                "responds_to.outcomes.position_id"?: string;
                /** @description The linked `responds_to` meets `outcomes.event_id`, as in `/v1/positions`. */
                "responds_to.outcomes.event_id"?: string;
                /** @description The linked `responds_to` meets `country`, as in `/v1/positions`. */
                "responds_to.country"?: string;
                /** @description The linked `responds_to` meets `origin`, as in `/v1/positions`. */
                "responds_to.origin"?: string;
                /** @description The linked `outcome_positions` meets `id`, as in `/v1/positions`. */
                "outcome_positions.id"?: string;
                /** @description The linked `outcome_positions` meets `relation_id`, as in `/v1/positions`. */
                "outcome_positions.relation_id"?: string;
                /** @description The linked `outcome_positions` meets `event_id`, as in `/v1/positions`. */
                "outcome_positions.event_id"?: string;
                /** @description The linked `outcome_positions` meets `stance`, as in `/v1/positions`. */
                "outcome_positions.stance"?: components["schemas"]["PositionStance"][];
                /** @description The linked `outcome_positions` meets `nature`, as in `/v1/positions`. */
                "outcome_positions.nature"?: components["schemas"]["PositionNature"][];
                /** @description The linked `outcome_positions` meets `actors`, as in `/v1/positions`. */
                "outcome_positions.actors"?: string;
                /** @description The linked `outcome_positions` meets `speaker_ids`, as in `/v1/positions`. */
                "outcome_positions.speaker_ids"?: string;
                /** @description The linked `outcome_positions` meets `area_ids`, as in `/v1/positions`. */
                "outcome_positions.area_ids"?: string;
                /** @description The linked `outcome_positions` meets `responds_to_id`, as in `/v1/positions`. */
                "outcome_positions.responds_to_id"?: string;
                /** @description The linked `outcome_positions` meets `outcomes.kind`, as in `/v1/positions`. */
                "outcome_positions.outcomes.kind"?: components["schemas"]["PositionOutcomesKind"][];
                /** @description The linked `outcome_positions` meets `outcomes.position_id`, as in `/v1/positions`. */
                "outcome_positions.outcomes.position_id"?: string;
                /** @description The linked `outcome_positions` meets `outcomes.event_id`, as in `/v1/positions`. */
                "outcome_positions.outcomes.event_id"?: string;
                /** @description The linked `outcome_positions` meets `country`, as in `/v1/positions`. */
                "outcome_positions.country"?: string;
                /** @description The linked `outcome_positions` meets `origin`, as in `/v1/positions`. */
                "outcome_positions.origin"?: string;
                /** @description The linked `outcome_events` meets `id`, as in `/v1/events`. */
                "outcome_events.id"?: string;
                /** @description The linked `outcome_events` meets `relation_id`, as in `/v1/events`. */
                "outcome_events.relation_id"?: string;
                /** @description The linked `outcome_events` meets `kind`, as in `/v1/events`. */
                "outcome_events.kind"?: components["schemas"]["EventKind"][];
                /** @description The linked `outcome_events` meets `record_id`, as in `/v1/events`. */
                "outcome_events.record_id"?: string;
                /** @description The linked `outcome_events` meets `visit_id`, as in `/v1/events`. */
                "outcome_events.visit_id"?: string;
                /** @description The linked `outcome_events` meets `country`, as in `/v1/events`. */
                "outcome_events.country"?: string;
                /** @description The linked `outcome_events` meets `origin`, as in `/v1/events`. */
                "outcome_events.origin"?: string;
                /** @description The linked `areas` meets `id`, as in `/v1/cooperation-areas`. */
                "areas.id"?: components["parameters"]["areas.id"];
                /** @description The linked `areas` meets `parent_id`, as in `/v1/cooperation-areas`. */
                "areas.parent_id"?: components["parameters"]["areas.parent_id"];
                /** @description The linked `areas` meets `origin`, as in `/v1/cooperation-areas`. */
                "areas.origin"?: components["parameters"]["areas.origin"];
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description No entry meets `outcomes.kind` and every other `no.outcomes.` filter. */
                "no.outcomes.kind"?: components["schemas"]["PositionOutcomesKind"][];
                /** @description No entry meets `outcomes.position_id` and every other `no.outcomes.` filter. */
                "no.outcomes.position_id"?: string;
                /** @description No entry meets `outcomes.event_id` and every other `no.outcomes.` filter. */
                "no.outcomes.event_id"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-war-remnants",
                     *           "title": "Remnants of war",
                     *           "summary": "The two leaders agreed to strengthen cooperation on problems left behind by war.",
                     *           "relation_id": "JPN-VNM",
                     *           "event_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *           "date": "2023-11",
                     *           "date_min": "2023-11-01",
                     *           "date_max": "2023-11-30",
                     *           "date_precision": "month",
                     *           "stance": "agreed",
                     *           "nature": "commitment",
                     *           "actors": [
                     *             "JPN",
                     *             "VNM"
                     *           ],
                     *           "speaker_ids": [
                     *             "kishida-fumio",
                     *             "vo-van-thuong"
                     *           ],
                     *           "text": "The two leaders agreed to strengthen cooperation on problems left behind by war.",
                     *           "area_ids": [
                     *             "war-remnants"
                     *           ],
                     *           "responds_to_id": null,
                     *           "outcomes": [],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 84,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/positions?limit=1",
                     *         "next": "/v1/positions?limit=1&cursor=WyJXQ2VsTTJPNE1ESCIsIjIwMjMtMTEtMDEiLDE4M10"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PositionList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createPosition: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createPosition"];
        responses: {
            201: components["responses"]["201-6"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getPosition: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `event_id`, `date`, `date_min`, `date_max`, `date_precision`, `stance`, `nature`, `actors`, `speaker_ids`, `text`, `area_ids`, `responds_to_id`, `outcomes`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-6"];
                /** @description Comma-separated links whose records to put inside, whole: `event`, `speakers`, `responds_to`, `responses`, `outcome_positions`, `outcome_events`, `outcome_of`, `areas`, `relation`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-6"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putPosition: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createPosition"];
        responses: {
            200: components["responses"]["200-6"];
            201: components["responses"]["201-6"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deletePosition: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchPosition: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Maritime security and safety"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-6"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryPositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "2023-maritime-security-safety",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PositionQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-maritime-security-safety",
                     *           "title": "Maritime security and safety",
                     *           "summary": "The two leaders agreed to work together more closely for security and safety at sea.",
                     *           "relation_id": "JPN-VNM",
                     *           "event_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *           "date": "2023-11",
                     *           "date_min": "2023-11-01",
                     *           "date_max": "2023-11-30",
                     *           "date_precision": "month",
                     *           "stance": "agreed",
                     *           "nature": "commitment",
                     *           "actors": [
                     *             "JPN",
                     *             "VNM"
                     *           ],
                     *           "speaker_ids": [
                     *             "kishida-fumio",
                     *             "vo-van-thuong"
                     *           ],
                     *           "text": "The two leaders agreed to work together more closely for security and safety at sea.",
                     *           "area_ids": [
                     *             "maritime-security-safety"
                     *           ],
                     *           "responds_to_id": null,
                     *           "outcomes": [],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/positions/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PositionQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listPositionsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "2023-maritime-security-safety",
                     *             "title": "Maritime security and safety",
                     *             "relation_id": "JPN-VNM",
                     *             "event_id": "2023-11-vnm-jpn-vo-van-thuong",
                     *             "stance": "agreed",
                     *             "nature": "commitment",
                     *             "actors": [
                     *               "JPN",
                     *               "VNM"
                     *             ],
                     *             "speaker_ids": [
                     *               "kishida-fumio",
                     *               "vo-van-thuong"
                     *             ],
                     *             "text": "The two leaders agreed to work together more closely for security and safety at sea.",
                     *             "area_ids": [
                     *               "maritime-security-safety"
                     *             ],
                     *             "responds_to_id": null,
                     *             "outcomes": [],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 2741,
                     *                 "end": 2814,
                     *                 "span_sha256": "b3334430e83efd3fdceb7f49aa8133a120e3e64ba0c526ec2924e60dad6517e4",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 158,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/positions/2023-maritime-security-safety/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["PositionWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restorePosition: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-6"];
            201: components["responses"]["201-6"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergePosition: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Year and subject.
                 * @example 2023-maritime-security-safety
                 */
                id: components["parameters"]["id-6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The position that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "2022-04-30-jpn-vnm-kishida-fumio",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EventQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *           "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                     *           "summary": "His first visit to Viet Nam as Prime Minister of Japan, called successful and made when Viet Nam celebrated its National Reunification Day. Viet Nam's leaders and people welcomed him warmly and spoke with him frankly, as with an old friend; the two sides signed 22 cooperation documents, and both Prime Ministers spoke at a cooperation workshop. Its results are said to have an effect in the region and the world too.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2022-04-30/2022-05-01",
                     *           "date_min": "2022-04-30",
                     *           "date_max": "2022-05-01",
                     *           "date_precision": "day",
                     *           "kind": "visit",
                     *           "event_type": "unspecified",
                     *           "record_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *           "visit_id": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/events/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q"];
                /** @description The id of the record that it is. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description When it happened. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: components["parameters"]["date_from"];
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: components["parameters"]["date_to"];
                /** @description What it is: the `record_type` of the record behind it. One or more, comma-separated. */
                kind?: components["schemas"]["EventKind"][];
                /** @description The visit's type, the meeting's or milestone's kind, the agreement's form. One or more, comma-separated. */
                event_type?: string;
                /** @description The record behind it, under the path of its kind. One or more, comma-separated. */
                record_id?: string;
                /** @description The visit that it was part of; null if it was part of none. One or more, comma-separated. */
                visit_id?: string;
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `kind`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: components["parameters"]["sort-3"];
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `event_type`, `record_id`, `visit_id`. */
                fields?: components["parameters"]["fields-7"];
                /** @description Comma-separated links whose records to put inside, whole: `relation`, `visit`, `parts`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-7"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("kind" | "event_type" | "relation_id" | "visit_id")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("kind" | "event_type" | "relation_id" | "visit_id" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: components["parameters"]["id_not"];
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: components["parameters"]["date_not"];
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `kind` is not one of those given; unknown values match too; in a list of values, none may be. */
                kind_not?: components["schemas"]["EventKind"][];
                /** @description `event_type` is not one of those given; unknown values match too; in a list of values, none may be. */
                event_type_not?: string;
                /** @description `record_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                record_id_not?: components["parameters"]["record_id_not"];
                /** @description `visit_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                visit_id_not?: components["parameters"]["visit_id_not"];
                /** @description `visit_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_visit_id?: components["parameters"]["has_visit_id"];
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description The linked `visit` meets `id`, as in `/v1/visits`. */
                "visit.id"?: components["parameters"]["visit.id"];
                /** @description The linked `visit` meets `relation_id`, as in `/v1/visits`. */
                "visit.relation_id"?: components["parameters"]["visit.relation_id"];
                /** @description The linked `visit` meets `date`, as in `/v1/visits`. */
                "visit.date"?: components["parameters"]["visit.date"];
                /** @description The linked `visit` meets `visit_type`, as in `/v1/visits`. */
                "visit.visit_type"?: components["parameters"]["visit.visit_type"];
                /** @description The linked `visit` meets `guest_country`, as in `/v1/visits`. */
                "visit.guest_country"?: components["parameters"]["visit.guest_country"];
                /** @description The linked `visit` meets `host_country`, as in `/v1/visits`. */
                "visit.host_country"?: components["parameters"]["visit.host_country"];
                /** @description The linked `visit` meets `visitor_id`, as in `/v1/visits`. */
                "visit.visitor_id"?: components["parameters"]["visit.visitor_id"];
                /** @description The linked `visit` meets `companions.person_id`, as in `/v1/visits`. */
                "visit.companions.person_id"?: components["parameters"]["visit.companions.person_id"];
                /** @description The linked `visit` meets `country`, as in `/v1/visits`. */
                "visit.country"?: components["parameters"]["visit.country"];
                /** @description The linked `visit` meets `origin`, as in `/v1/visits`. */
                "visit.origin"?: components["parameters"]["visit.origin"];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
                     *           "title": "Relations raised to a comprehensive strategic partnership",
                     *           "summary": "Announced in a joint statement; the two leaders confirmed the adoption at their summit meeting. The report reads the decision as a mark of both countries' commitment to cooperate more closely and in new areas.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2023-11-27",
                     *           "date_min": "2023-11-27",
                     *           "date_max": "2023-11-27",
                     *           "date_precision": "day",
                     *           "kind": "milestone",
                     *           "event_type": "tier_changed",
                     *           "record_id": "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
                     *           "visit_id": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 17,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/events?limit=1",
                     *         "next": "/v1/events?limit=1&cursor=WyItZWl6bEp5TjAwTCIsIjIwMjMtMTEtMjciLDEwMl0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `event_type`, `record_id`, `visit_id`. */
                fields?: components["parameters"]["fields-7"];
                /** @description Comma-separated links whose records to put inside, whole: `relation`, `visit`, `parts`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-7"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the record that it is.
                 * @example 2022-04-30-jpn-vnm-kishida-fumio
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *         "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                     *         "summary": "His first visit to Viet Nam as Prime Minister of Japan, called successful and made when Viet Nam celebrated its National Reunification Day. Viet Nam's leaders and people welcomed him warmly and spoke with him frankly, as with an old friend; the two sides signed 22 cooperation documents, and both Prime Ministers spoke at a cooperation workshop. Its results are said to have an effect in the region and the world too.",
                     *         "relation_id": "JPN-VNM",
                     *         "date": "2022-04-30/2022-05-01",
                     *         "date_min": "2022-04-30",
                     *         "date_max": "2022-05-01",
                     *         "date_precision": "day",
                     *         "kind": "visit",
                     *         "event_type": "unspecified",
                     *         "record_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *         "visit_id": null
                     *       },
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/events/2022-04-30-jpn-vnm-kishida-fumio"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventItem"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`, `publisher`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description Words of the title. One or more, comma-separated. */
                id?: string;
                /** @description The title as printed. One or more, comma-separated. */
                title?: string;
                /** @description Who published it; null where the text does not say. One or more, comma-separated. */
                publisher?: string;
                /** @description Who wrote it; null where the text does not say. One or more, comma-separated. */
                author_id?: string;
                /** @description When it was published; null where the text does not say. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                published?: string;
                /** @description `published` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                published_from?: string;
                /** @description `published` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                published_to?: string;
                /** @description The language of the text (BCP 47). One or more, comma-separated. */
                language?: string;
                /** @description Where it stands (RFC 3986); null where that is unknown. One or more, comma-separated. */
                url?: string;
                /** @description The licence of the text, by its SPDX identifier or its name; null where that is unknown. One or more, comma-separated. */
                licence?: string;
                /** @description What the file is (RFC 6838), with its charset; a data file is read by it. One or more, comma-separated. */
                media_type?: string;
                /** @description SHA-256 of the text's bytes, in hexadecimal: a file with this digest is the text. One or more, comma-separated. */
                text_sha256?: string;
                /** @description The person credited. One or more, comma-separated. */
                "credits.person_id"?: string;
                /** @description The organization credited. One or more, comma-separated. */
                "credits.organization_id"?: string;
                /** @description For what. One or more, comma-separated. */
                "credits.role"?: components["schemas"]["SourceCreditsRole"][];
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `published`, `title`, `text_length`, `id`. Unknown values sort below all others. Without it: `title`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `publisher`, `author_id`, `published`, `published_min`, `published_max`, `published_precision`, `language`, `url`, `licence`, `accessed`, `accessed_min`, `accessed_max`, `accessed_precision`, `media_type`, `text_sha256`, `text_length`, `row_count`, `credits`, `sentences`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-8"];
                /** @description Comma-separated links whose records to put inside, whole: `author`, `citations`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-8"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("language" | "licence" | "media_type" | "publisher" | "author_id" | "credits.role")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("language" | "licence" | "media_type" | "publisher" | "author_id" | "credits.role" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. `csl`: Citations for reference managers. */
                format?: components["parameters"]["format-3"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `title` is not one of those given; unknown values match too; in a list of values, none may be. */
                title_not?: string;
                /** @description `publisher` is not one of those given; unknown values match too; in a list of values, none may be. */
                publisher_not?: string;
                /** @description `publisher` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_publisher?: boolean;
                /** @description `author_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                author_id_not?: string;
                /** @description `author_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_author_id?: boolean;
                /** @description `published` does not match this EDTF date; unknown dates match too. */
                published_not?: string;
                /** @description `published` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_published?: boolean;
                /** @description `published_min` is the first day of this EDTF date or a later one. */
                published_min_from?: string;
                /** @description `published_min` is the last day of this EDTF date or an earlier one. */
                published_min_to?: string;
                /** @description `published_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_published_min?: boolean;
                /** @description `published_max` is the first day of this EDTF date or a later one. */
                published_max_from?: string;
                /** @description `published_max` is the last day of this EDTF date or an earlier one. */
                published_max_to?: string;
                /** @description `published_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_published_max?: boolean;
                /** @description How finely the start of `published` is known; null where it is open or unknown. One or more, comma-separated. */
                published_precision?: components["schemas"]["Precision"][];
                /** @description `published_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                published_precision_not?: components["schemas"]["Precision"][];
                /** @description `published_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_published_precision?: boolean;
                /** @description `language` is not one of those given; unknown values match too; in a list of values, none may be. */
                language_not?: components["parameters"]["language_not"];
                /** @description `url` is not one of those given; unknown values match too; in a list of values, none may be. */
                url_not?: string;
                /** @description `url` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_url?: boolean;
                /** @description `licence` is not one of those given; unknown values match too; in a list of values, none may be. */
                licence_not?: string;
                /** @description `licence` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_licence?: boolean;
                /** @description `media_type` is not one of those given; unknown values match too; in a list of values, none may be. */
                media_type_not?: string;
                /** @description `text_sha256` is not one of those given; unknown values match too; in a list of values, none may be. */
                text_sha256_not?: string;
                /** @description `credits.person_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "credits.person_id_not"?: string;
                /** @description `credits.person_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "credits.has_person_id"?: boolean;
                /** @description `credits.organization_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "credits.organization_id_not"?: string;
                /** @description `credits.organization_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "credits.has_organization_id"?: boolean;
                /** @description `credits.role` is not one of those given; unknown values match too; in a list of values, none may be. */
                "credits.role_not"?: components["schemas"]["SourceCreditsRole"][];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `credits` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_credits?: boolean;
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `author` meets `id`, as in `/v1/people`. */
                "author.id"?: string;
                /** @description The linked `author` meets `country`, as in `/v1/people`. */
                "author.country"?: string;
                /** @description The linked `author` meets `offices.country`, as in `/v1/people`. */
                "author.offices.country"?: string;
                /** @description The linked `author` meets `offices.organization_id`, as in `/v1/people`. */
                "author.offices.organization_id"?: string;
                /** @description The linked `author` meets `offices.tenure`, as in `/v1/people`. */
                "author.offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description The linked `author` meets `memberships.organization_id`, as in `/v1/people`. */
                "author.memberships.organization_id"?: string;
                /** @description The linked `author` meets `origin`, as in `/v1/people`. */
                "author.origin"?: string;
                /** @description No entry meets `credits.person_id` and every other `no.credits.` filter. */
                "no.credits.person_id"?: string;
                /** @description No entry meets `credits.organization_id` and every other `no.credits.` filter. */
                "no.credits.organization_id"?: string;
                /** @description No entry meets `credits.role` and every other `no.credits.` filter. */
                "no.credits.role"?: components["schemas"]["SourceCreditsRole"][];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "viet-nam-japan-limitless-partnership",
                     *           "title": "Viet Nam-Japan: From 'predestined relationship' to extensive, limitless strategic partnership",
                     *           "summary": "Article in which a former Ambassador of Viet Nam to Japan sums up the outcomes of Prime Minister Kishida's 2022 visit to Viet Nam and their effect on relations between the two countries, followed by a list of related headlines.",
                     *           "publisher": null,
                     *           "author_id": "nguyen-quoc-cuong",
                     *           "published": null,
                     *           "published_min": null,
                     *           "published_max": null,
                     *           "published_precision": null,
                     *           "language": "en",
                     *           "url": null,
                     *           "licence": null,
                     *           "accessed": null,
                     *           "accessed_min": null,
                     *           "accessed_max": null,
                     *           "accessed_precision": null,
                     *           "media_type": "text/plain; charset=utf-8",
                     *           "text_sha256": "1aafd579d9884438b6015c6cfc11d962c082fb5f6188ccb7701eccb7e45bddce",
                     *           "text_length": 7778,
                     *           "row_count": null,
                     *           "credits": [
                     *             {
                     *               "person_id": "nguyen-hong",
                     *               "organization_id": null,
                     *               "role": "photographer"
                     *             }
                     *           ],
                     *           "sentences": [
                     *             {
                     *               "start": 0,
                     *               "end": 93,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 95,
                     *               "end": 394,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 395,
                     *               "end": 488,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 489,
                     *               "end": 609,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 611,
                     *               "end": 848,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 850,
                     *               "end": 1027,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1028,
                     *               "end": 1185,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1187,
                     *               "end": 1319,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1320,
                     *               "end": 1534,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1536,
                     *               "end": 1662,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1663,
                     *               "end": 1784,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1785,
                     *               "end": 1908,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1910,
                     *               "end": 2003,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2004,
                     *               "end": 2092,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2094,
                     *               "end": 2235,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2236,
                     *               "end": 2445,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2446,
                     *               "end": 2562,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2564,
                     *               "end": 2605,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2607,
                     *               "end": 2838,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2839,
                     *               "end": 2966,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2968,
                     *               "end": 3246,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3248,
                     *               "end": 3346,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3347,
                     *               "end": 3427,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3429,
                     *               "end": 3660,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3661,
                     *               "end": 3823,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3825,
                     *               "end": 3986,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3987,
                     *               "end": 4256,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4258,
                     *               "end": 4490,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4491,
                     *               "end": 4620,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4622,
                     *               "end": 4716,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4717,
                     *               "end": 4838,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4839,
                     *               "end": 5109,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 5110,
                     *               "end": 5249,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 5251,
                     *               "end": 5296,
                     *               "reason": "section heading: states no fact of its own"
                     *             },
                     *             {
                     *               "start": 5298,
                     *               "end": 5442,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 5443,
                     *               "end": 5731,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 5732,
                     *               "end": 5928,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 5930,
                     *               "end": 6028,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 6029,
                     *               "end": 6268,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 6270,
                     *               "end": 6405,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 6406,
                     *               "end": 6876,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 6878,
                     *               "end": 7141,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 7142,
                     *               "end": 7375,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 7377,
                     *               "end": 7457,
                     *               "reason": "related headline: a characterization without a speaker, an event or a figure"
                     *             },
                     *             {
                     *               "start": 7458,
                     *               "end": 7585,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 7586,
                     *               "end": 7656,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 7657,
                     *               "end": 7725,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 7726,
                     *               "end": 7778,
                     *               "reason": "related headline: a characterization without a speaker, an event or a figure"
                     *             }
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 2,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/sources?limit=1",
                     *         "next": "/v1/sources?limit=1&cursor=WyJhcmJBTW0yQ0p0MiIsIlZpZXQgTmFtLUphcGFuOiBGcm9tICdwcmVkZXN0aW5lZCByZWxhdGlvbnNoaXAnIHRvIGV4dGVuc2l2ZSwgbGltaXRsZXNzIHN0cmF0ZWdpYyBwYXJ0bmVyc2hpcCIsMV0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SourceList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createSource: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createSource"];
        responses: {
            201: components["responses"]["201-7"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `publisher`, `author_id`, `published`, `published_min`, `published_max`, `published_precision`, `language`, `url`, `licence`, `accessed`, `accessed_min`, `accessed_max`, `accessed_precision`, `media_type`, `text_sha256`, `text_length`, `row_count`, `credits`, `sentences`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-8"];
                /** @description Comma-separated links whose records to put inside, whole: `author`, `citations`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-8"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. `csl`: Citations for reference managers. */
                format?: components["parameters"]["format-3"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putSource: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createSource"];
        responses: {
            200: components["responses"]["200-7"];
            201: components["responses"]["201-7"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteSource: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchSource: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-7"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    querySources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "vietnam-japan-elevate-ties",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SourceQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "vietnam-japan-elevate-ties",
                     *           "title": "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership",
                     *           "summary": "News report from Tokyo on the joint statement of 27 November and the official visit of Viet Nam's President to Japan, with what the two sides agreed and discussed.",
                     *           "publisher": null,
                     *           "author_id": null,
                     *           "published": null,
                     *           "published_min": null,
                     *           "published_max": null,
                     *           "published_precision": null,
                     *           "language": "en",
                     *           "url": null,
                     *           "licence": null,
                     *           "accessed": null,
                     *           "accessed_min": null,
                     *           "accessed_max": null,
                     *           "accessed_precision": null,
                     *           "media_type": "text/plain; charset=utf-8",
                     *           "text_sha256": "070f46b474e2eb17bd334212e235ebd9a06920203ceb1af10de01781de4690a7",
                     *           "text_length": 4328,
                     *           "row_count": null,
                     *           "credits": [
                     *             {
                     *               "person_id": null,
                     *               "organization_id": "vietnam-news-agency",
                     *               "role": "cited_agency"
                     *             }
                     *           ],
                     *           "sentences": [
                     *             {
                     *               "start": 0,
                     *               "end": 69,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 71,
                     *               "end": 223,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 224,
                     *               "end": 350,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 352,
                     *               "end": 579,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 580,
                     *               "end": 702,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 703,
                     *               "end": 881,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 883,
                     *               "end": 1165,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1167,
                     *               "end": 1427,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1428,
                     *               "end": 1662,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1664,
                     *               "end": 1810,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 1811,
                     *               "end": 2030,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2032,
                     *               "end": 2244,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2246,
                     *               "end": 2427,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2428,
                     *               "end": 2528,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2530,
                     *               "end": 2740,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2741,
                     *               "end": 2815,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2817,
                     *               "end": 2896,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 2897,
                     *               "end": 3042,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3043,
                     *               "end": 3153,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3155,
                     *               "end": 3302,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3303,
                     *               "end": 3500,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3502,
                     *               "end": 3739,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3740,
                     *               "end": 3872,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 3874,
                     *               "end": 4073,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4074,
                     *               "end": 4197,
                     *               "reason": null
                     *             },
                     *             {
                     *               "start": 4199,
                     *               "end": 4328,
                     *               "reason": null
                     *             }
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/sources/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SourceQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listSourcesRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "vietnam-japan-elevate-ties",
                     *             "title": "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership",
                     *             "summary": "News report from Tokyo on the joint statement of 27 November and the official visit of Viet Nam's President to Japan, with what the two sides agreed and discussed.",
                     *             "publisher": null,
                     *             "author_id": null,
                     *             "published": null,
                     *             "language": "en",
                     *             "url": null,
                     *             "licence": null,
                     *             "accessed": null,
                     *             "media_type": "text/plain; charset=utf-8",
                     *             "text_sha256": "070f46b474e2eb17bd334212e235ebd9a06920203ceb1af10de01781de4690a7",
                     *             "text_length": 4328,
                     *             "row_count": null,
                     *             "credits": [
                     *               {
                     *                 "person_id": null,
                     *                 "organization_id": "vietnam-news-agency",
                     *                 "role": "cited_agency"
                     *               }
                     *             ],
                     *             "sentences": [
                     *               {
                     *                 "start": 0,
                     *                 "end": 69,
                     *                 "reason": null
                     *               },
                     *               {
                     *                 "start": 71,
                     *                 "end": 223,
                     *                 "reason": null
                     *               },
                     *               {
                     *                 "start": 224,
                     *                 "end": 350,
                     *                 "reason": null
                     *               }
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 0,
                     *                 "end": 69,
                     *                 "span_sha256": "32575c6e9b215b12b1c4ea3ef2de0def8c3e4e35346ab1bcedec8b48d27c6740",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 2,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/sources/vietnam-japan-elevate-ties/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["SourceWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    getSourceAnnotations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The source.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-8"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "start": 0,
                     *           "end": 69,
                     *           "span_sha256": "32575c6e9b215b12b1c4ea3ef2de0def8c3e4e35346ab1bcedec8b48d27c6740",
                     *           "exact": null,
                     *           "records": [
                     *             {
                     *               "record_type": "milestone",
                     *               "record_id": "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
                     *               "title": "Relations raised to a comprehensive strategic partnership",
                     *               "field": "title",
                     *               "basis": "stated",
                     *               "evidence_id": "milestone-2023-11-27-jpn-vnm-comprehensive-strategic-partnership-5f5bfaca"
                     *             },
                     *             {
                     *               "record_type": "source",
                     *               "record_id": "vietnam-japan-elevate-ties",
                     *               "title": "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership",
                     *               "field": null,
                     *               "basis": "stated",
                     *               "evidence_id": "source-vietnam-japan-elevate-ties-fa80a778"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "start": 71,
                     *           "end": 136,
                     *           "span_sha256": "6b5df83c98e247c7e5e7d90b5f494a03a651adb615785561ba6a83d48de394a0",
                     *           "exact": null,
                     *           "records": [
                     *             {
                     *               "record_type": "source",
                     *               "record_id": "vietnam-japan-elevate-ties",
                     *               "title": "Vietnam and Japan Elevate Ties to Comprehensive Strategic Partnership",
                     *               "field": "summary",
                     *               "basis": "stated",
                     *               "evidence_id": "source-vietnam-japan-elevate-ties-dcb35522"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 172,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/sources/vietnam-japan-elevate-ties/annotations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Annotations"];
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-6"];
            404: components["responses"]["404"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    getSourceCoverage: {
        parameters: {
            query?: {
                /** @description Rows a page; without it 25, of a text all its sentences. */
                limit?: number;
                /** @description Where the page begins: from `links.next` of the same source. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The source.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-8"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "row": null,
                     *           "start": 0,
                     *           "end": 69,
                     *           "exact": null,
                     *           "reason": null,
                     *           "records": [
                     *             {
                     *               "type": "milestone",
                     *               "id": "2023-11-27-jpn-vnm-comprehensive-strategic-partnership"
                     *             },
                     *             {
                     *               "type": "source",
                     *               "id": "vietnam-japan-elevate-ties"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 26,
                     *         "covered": 26,
                     *         "cited": 26,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/sources/vietnam-japan-elevate-ties/coverage?limit=1",
                     *         "next": "/v1/sources/vietnam-japan-elevate-ties/coverage?limit=1&cursor=WyJ3U0N5dUVhYW1zeSIsMF0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-7"];
            404: components["responses"]["404"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    restoreSource: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-7"];
            201: components["responses"]["201-7"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeSource: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Words of the title.
                 * @example vietnam-japan-elevate-ties
                 */
                id: components["parameters"]["id-7"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The source that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description Full text in `name`, `aliases`, `description`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q-2"];
                /** @description ISO 3166-1 alpha-3. One or more, comma-separated. */
                id?: string;
                /** @description The name that the sources use. One or more, comma-separated. */
                name?: string;
                /** @description Other spellings that the sources use. One or more, comma-separated. */
                aliases?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `name`, `id`. Unknown values sort below all others. Without it: `name`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `alpha2`, `description`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-9"];
                /** @description Comma-separated links whose records to put inside, whole: `people`, `relations`, `visits_made`, `visits_received`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-9"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: "aliases"[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: "aliases"[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `name` is not one of those given; unknown values match too; in a list of values, none may be. */
                name_not?: string;
                /** @description `aliases` is not one of those given; unknown values match too; in a list of values, none may be. */
                aliases_not?: string;
                /** @description `aliases` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_aliases?: components["parameters"]["has_aliases"];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "JPN",
                     *           "title": "Japan",
                     *           "summary": "One of the two states of the relation that both articles describe; host of the 2021 and 2023 visits and home state of the visitor of 2022.",
                     *           "name": "Japan",
                     *           "aliases": [],
                     *           "alpha2": "JP",
                     *           "description": "One of the two states of the relation that both articles describe; host of the 2021 and 2023 visits and home state of the visitor of 2022.",
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 3,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/countries?limit=1",
                     *         "next": "/v1/countries?limit=1&cursor=WyJ6ZFNzeVZ6cnJ1ZCIsIkphcGFuIiwzXQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CountryList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createCountry: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createCountry"];
        responses: {
            201: components["responses"]["201-8"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getCountry: {
        parameters: {
            query?: {
                /** @description Who is attested in which of the state's offices by that day. An ISO day; it cannot be combined with `fields` or `include`. */
                as_of?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `alpha2`, `description`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-9"];
                /** @description Comma-separated links whose records to put inside, whole: `people`, `relations`, `visits_made`, `visits_received`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-9"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryItem"] | {
                        data: components["schemas"]["OfficesAsOf"];
                        meta: components["schemas"]["ItemMeta"];
                        links: components["schemas"]["ItemLinks"];
                    };
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            308: components["responses"]["308"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putCountry: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createCountry"];
        responses: {
            200: components["responses"]["200-8"];
            201: components["responses"]["201-8"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteCountry: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchCountry: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Japan"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-8"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "JPN",
                 *         "FRA"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CountryQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "JPN",
                     *           "title": "Japan",
                     *           "summary": "One of the two states of the relation that both articles describe; host of the 2021 and 2023 visits and home state of the visitor of 2022.",
                     *           "name": "Japan",
                     *           "aliases": [],
                     *           "alpha2": "JP",
                     *           "description": "One of the two states of the relation that both articles describe; host of the 2021 and 2023 visits and home state of the visitor of 2022.",
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/countries/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CountryQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listCountriesRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "JPN",
                     *             "name": "Japan",
                     *             "aliases": [],
                     *             "alpha2": "JP",
                     *             "description": "One of the two states of the relation that both articles describe; host of the 2021 and 2023 visits and home state of the visitor of 2022.",
                     *             "evidence": [
                     *               {
                     *                 "source_id": "viet-nam-japan-limitless-partnership",
                     *                 "start": 6279,
                     *                 "end": 6378,
                     *                 "span_sha256": "ac23618c722f96365e7acd1cc4346c41867cff06c5db1adab913729f94d1c714",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 3,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/countries/JPN/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["CountryWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreCountry: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-8"];
            201: components["responses"]["201-8"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeCountry: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description ISO 3166-1 alpha-3.
                 * @example JPN
                 */
                id: components["parameters"]["id-9"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The country that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Full text in `name`, `aliases`, `description`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q-2"];
                /** @description The organization's name or initials. One or more, comma-separated. */
                id?: string;
                /** @description The name as the source gives it. One or more, comma-separated. */
                name?: string;
                /** @description Other forms of the name that the sources use. One or more, comma-separated. */
                aliases?: string;
                /** @description What kind of body it is. One or more, comma-separated. */
                kind?: components["schemas"]["OrganizationKind"][];
                /** @description The state it belongs to; null for what belongs to none or to several. One or more, comma-separated. */
                country?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `name`, `kind`, `id`. Unknown values sort below all others. Without it: `name`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `kind`, `country`, `description`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-10"];
                /** @description Comma-separated links whose records to put inside, whole: `members`, `officers`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-10"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("kind" | "country")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("kind" | "country")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `name` is not one of those given; unknown values match too; in a list of values, none may be. */
                name_not?: string;
                /** @description `aliases` is not one of those given; unknown values match too; in a list of values, none may be. */
                aliases_not?: string;
                /** @description `aliases` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_aliases?: components["parameters"]["has_aliases"];
                /** @description `kind` is not one of those given; unknown values match too; in a list of values, none may be. */
                kind_not?: components["schemas"]["OrganizationKind"][];
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: string;
                /** @description `country` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_country?: components["parameters"]["has_country"];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "asean",
                     *           "title": "ASEAN",
                     *           "summary": "The two leaders reaffirmed in 2023 that its unity and central role matter.",
                     *           "name": "ASEAN",
                     *           "aliases": [],
                     *           "kind": "international_organization",
                     *           "country": null,
                     *           "description": "The two leaders reaffirmed in 2023 that its unity and central role matter.",
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 6,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/organizations?limit=1",
                     *         "next": "/v1/organizations?limit=1&cursor=WyJrdjlSOEROWDJqYSIsIkFTRUFOIiw2XQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createOrganization: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createOrganization"];
        responses: {
            201: components["responses"]["201-9"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `kind`, `country`, `description`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-10"];
                /** @description Comma-separated links whose records to put inside, whole: `members`, `officers`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-10"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putOrganization: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createOrganization"];
        responses: {
            200: components["responses"]["200-9"];
            201: components["responses"]["201-9"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchOrganization: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ASEAN"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-9"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "asean",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "asean",
                     *           "title": "ASEAN",
                     *           "summary": "The two leaders reaffirmed in 2023 that its unity and central role matter.",
                     *           "name": "ASEAN",
                     *           "aliases": [],
                     *           "kind": "international_organization",
                     *           "country": null,
                     *           "description": "The two leaders reaffirmed in 2023 that its unity and central role matter.",
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/organizations/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listOrganizationsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "asean",
                     *             "name": "ASEAN",
                     *             "aliases": [],
                     *             "kind": "international_organization",
                     *             "country": null,
                     *             "description": "The two leaders reaffirmed in 2023 that its unity and central role matter.",
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 3563,
                     *                 "end": 3619,
                     *                 "span_sha256": "c422947557f2089fbc15fc3d894a4e05bf068700e87d576481a08a5c472936c4",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 6,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/organizations/asean/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["OrganizationWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreOrganization: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-9"];
            201: components["responses"]["201-9"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeOrganization: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The organization's name or initials.
                 * @example asean
                 */
                id: components["parameters"]["id-10"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The organization that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Full text in `name`, `aliases`, `description`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q-2"];
                /** @description The name as the source orders it. One or more, comma-separated. */
                id?: string;
                /** @description The full name as the source orders it. One or more, comma-separated. */
                name?: string;
                /** @description Other forms of the name that the sources use. One or more, comma-separated. */
                aliases?: string;
                /** @description Null where the sources do not show which part it is. One or more, comma-separated. */
                family_name?: string;
                /** @description Null where the sources do not show which part it is. One or more, comma-separated. */
                given_name?: string;
                /** @description The state for which they act (ISO 3166-1 alpha-3). One or more, comma-separated. */
                country?: string;
                /** @description The office as the source names it. One or more, comma-separated. */
                "offices.office"?: string;
                /** @description The state whose office it is (ISO 3166-1 alpha-3). One or more, comma-separated. */
                "offices.country"?: string;
                /** @description The organization whose office it is. One or more, comma-separated. */
                "offices.organization_id"?: string;
                /** @description Whether they held it then, or had held it before. One or more, comma-separated. */
                "offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description An organization of this knowledge base. One or more, comma-separated. */
                "memberships.organization_id"?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `name`, `family_name`, `id`. Unknown values sort below all others. Without it: `name`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `family_name`, `given_name`, `country`, `description`, `offices`, `memberships`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-11"];
                /** @description Comma-separated links whose records to put inside, whole: `visits`, `meetings`, `quotes`, `positions`, `organizations`, `sources`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-11"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("country" | "offices.office" | "offices.country" | "offices.tenure" | "memberships.organization_id")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("country" | "offices.office" | "offices.country" | "offices.tenure" | "memberships.organization_id")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `name` is not one of those given; unknown values match too; in a list of values, none may be. */
                name_not?: string;
                /** @description `aliases` is not one of those given; unknown values match too; in a list of values, none may be. */
                aliases_not?: string;
                /** @description `aliases` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_aliases?: components["parameters"]["has_aliases"];
                /** @description `family_name` is not one of those given; unknown values match too; in a list of values, none may be. */
                family_name_not?: string;
                /** @description `family_name` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_family_name?: boolean;
                /** @description `given_name` is not one of those given; unknown values match too; in a list of values, none may be. */
                given_name_not?: string;
                /** @description `given_name` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_given_name?: boolean;
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description `country` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_country?: components["parameters"]["has_country"];
                /** @description `offices.office` is not one of those given; unknown values match too; in a list of values, none may be. */
                "offices.office_not"?: string;
                /** @description `offices.country` is not one of those given; unknown values match too; in a list of values, none may be. */
                "offices.country_not"?: string;
                /** @description `offices.country` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "offices.has_country"?: boolean;
                /** @description `offices.organization_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "offices.organization_id_not"?: string;
                /** @description `offices.organization_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                "offices.has_organization_id"?: boolean;
                /** @description `offices.tenure` is not one of those given; unknown values match too; in a list of values, none may be. */
                "offices.tenure_not"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description `memberships.organization_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                "memberships.organization_id_not"?: string;
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `offices` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_offices?: boolean;
                /** @description `memberships` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_memberships?: boolean;
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `organizations` meets `id`, as in `/v1/organizations`. */
                "organizations.id"?: string;
                /** @description The linked `organizations` meets `kind`, as in `/v1/organizations`. */
                "organizations.kind"?: components["schemas"]["OrganizationKind"][];
                /** @description The linked `organizations` meets `country`, as in `/v1/organizations`. */
                "organizations.country"?: string;
                /** @description The linked `organizations` meets `origin`, as in `/v1/organizations`. */
                "organizations.origin"?: string;
                /** @description No entry meets `offices.office` and every other `no.offices.` filter. */
                "no.offices.office"?: string;
                /** @description No entry meets `offices.country` and every other `no.offices.` filter. */
                "no.offices.country"?: string;
                /** @description No entry meets `offices.organization_id` and every other `no.offices.` filter. */
                "no.offices.organization_id"?: string;
                /** @description No entry meets `offices.tenure` and every other `no.offices.` filter. */
                "no.offices.tenure"?: components["schemas"]["PersonOfficesTenure"][];
                /** @description No entry meets `memberships.organization_id` and every other `no.memberships.` filter. */
                "no.memberships.organization_id"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "kishida-fumio",
                     *           "title": "Kishida Fumio",
                     *           "summary": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                     *           "name": "Kishida Fumio",
                     *           "aliases": [
                     *             "Kishida"
                     *           ],
                     *           "family_name": "Kishida",
                     *           "given_name": "Fumio",
                     *           "country": "JPN",
                     *           "description": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                     *           "offices": [
                     *             {
                     *               "office": "Prime Minister",
                     *               "country": "JPN",
                     *               "organization_id": null,
                     *               "tenure": "in_office",
                     *               "attested": "2022-04-30/2022-05-01"
                     *             },
                     *             {
                     *               "office": "Prime Minister",
                     *               "country": "JPN",
                     *               "organization_id": null,
                     *               "tenure": "in_office",
                     *               "attested": "2023-11"
                     *             }
                     *           ],
                     *           "memberships": [
                     *             {
                     *               "organization_id": "japan-viet-nam-friendship-parliamentary-alliance",
                     *               "role": "member",
                     *               "attested": "2022"
                     *             }
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 8,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/people?limit=1",
                     *         "next": "/v1/people?limit=1&cursor=WyJCaXhqTEhVZ3Q4SSIsIktpc2hpZGEgRnVtaW8iLDEyXQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createPerson: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createPerson"];
        responses: {
            201: components["responses"]["201-10"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description The offices in which the person is attested by that day. An ISO day; it cannot be combined with `fields` or `include`. */
                as_of?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `name`, `aliases`, `family_name`, `given_name`, `country`, `description`, `offices`, `memberships`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-11"];
                /** @description Comma-separated links whose records to put inside, whole: `visits`, `meetings`, `quotes`, `positions`, `organizations`, `sources`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-11"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonItem"] | {
                        data: components["schemas"]["OfficesAsOf"];
                        meta: components["schemas"]["ItemMeta"];
                        links: components["schemas"]["ItemLinks"];
                    };
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putPerson: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createPerson"];
        responses: {
            200: components["responses"]["200-10"];
            201: components["responses"]["201-10"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deletePerson: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchPerson: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kishida Fumio"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-10"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "kishida-fumio",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "kishida-fumio",
                     *           "title": "Kishida Fumio",
                     *           "summary": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                     *           "name": "Kishida Fumio",
                     *           "aliases": [
                     *             "Kishida"
                     *           ],
                     *           "family_name": "Kishida",
                     *           "given_name": "Fumio",
                     *           "country": "JPN",
                     *           "description": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                     *           "offices": [
                     *             {
                     *               "office": "Prime Minister",
                     *               "country": "JPN",
                     *               "organization_id": null,
                     *               "tenure": "in_office",
                     *               "attested": "2022-04-30/2022-05-01"
                     *             },
                     *             {
                     *               "office": "Prime Minister",
                     *               "country": "JPN",
                     *               "organization_id": null,
                     *               "tenure": "in_office",
                     *               "attested": "2023-11"
                     *             }
                     *           ],
                     *           "memberships": [
                     *             {
                     *               "organization_id": "japan-viet-nam-friendship-parliamentary-alliance",
                     *               "role": "member",
                     *               "attested": "2022"
                     *             }
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/people/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listPeopleRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "kishida-fumio",
                     *             "name": "Kishida Fumio",
                     *             "aliases": [
                     *               "Kishida"
                     *             ],
                     *             "family_name": "Kishida",
                     *             "given_name": "Fumio",
                     *             "country": "JPN",
                     *             "description": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                     *             "offices": [
                     *               {
                     *                 "office": "Prime Minister",
                     *                 "country": "JPN",
                     *                 "organization_id": null,
                     *                 "tenure": "in_office",
                     *                 "attested": "2022-04-30/2022-05-01"
                     *               },
                     *               {
                     *                 "office": "Prime Minister",
                     *                 "country": "JPN",
                     *                 "organization_id": null,
                     *                 "tenure": "in_office",
                     *                 "attested": "2023-11"
                     *               }
                     *             ],
                     *             "memberships": [
                     *               {
                     *                 "organization_id": "japan-viet-nam-friendship-parliamentary-alliance",
                     *                 "role": "member",
                     *                 "attested": "2022"
                     *               }
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "viet-nam-japan-limitless-partnership",
                     *                 "start": 850,
                     *                 "end": 923,
                     *                 "span_sha256": "36ef34260856a613d48fde1d73430e2671e4934e9f135f802c45652e291bb354",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 12,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/people/kishida-fumio/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["PersonWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restorePerson: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-10"];
            201: components["responses"]["201-10"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergePerson: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The name as the source orders it.
                 * @example kishida-fumio
                 */
                id: components["parameters"]["id-11"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The person that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listRelations: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q"];
                /** @description Both countries in alphabetical order. One or more, comma-separated. */
                id?: string;
                /** @description The two sides, in alphabetical order. One or more, comma-separated. */
                countries?: string;
                /** @description When diplomatic ties were established. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                ties_since?: string;
                /** @description `ties_since` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                ties_since_from?: string;
                /** @description `ties_since` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                ties_since_to?: string;
                /** @description The tier: the partnership's name in snake_case. One or more, comma-separated. */
                "tiers.tier"?: string;
                /** @description How many visits this knowledge base holds of the pair. One or more, comma-separated. */
                visit_count?: string;
                /** @description How many agreements this knowledge base holds of the pair. One or more, comma-separated. */
                agreement_count?: string;
                /** @description How many positions this knowledge base holds of the pair. One or more, comma-separated. */
                position_count?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `ties_since`, `title`, `visit_count`, `id`. Unknown values sort below all others. Without it: `id`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `countries`, `ties_since`, `ties_since_min`, `ties_since_max`, `ties_since_precision`, `tiers`, `visit_count`, `meeting_count`, `agreement_count`, `milestone_count`, `position_count`, `quote_count`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-12"];
                /** @description Comma-separated links whose records to put inside, whole: `sides`, `visits`, `meetings`, `agreements`, `milestones`, `positions`, `quotes`, `indicators`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-12"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("countries" | "tiers.tier")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("countries" | "tiers.tier" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `countries` is not one of those given; unknown values match too; in a list of values, none may be. */
                countries_not?: string;
                /** @description `countries` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_countries?: boolean;
                /** @description `ties_since` does not match this EDTF date; unknown dates match too. */
                ties_since_not?: string;
                /** @description `ties_since` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_ties_since?: boolean;
                /** @description `ties_since_min` is the first day of this EDTF date or a later one. */
                ties_since_min_from?: string;
                /** @description `ties_since_min` is the last day of this EDTF date or an earlier one. */
                ties_since_min_to?: string;
                /** @description `ties_since_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_ties_since_min?: boolean;
                /** @description `ties_since_max` is the first day of this EDTF date or a later one. */
                ties_since_max_from?: string;
                /** @description `ties_since_max` is the last day of this EDTF date or an earlier one. */
                ties_since_max_to?: string;
                /** @description `ties_since_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_ties_since_max?: boolean;
                /** @description How finely the start of `ties_since` is known; null where it is open or unknown. One or more, comma-separated. */
                ties_since_precision?: components["schemas"]["Precision"][];
                /** @description `ties_since_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                ties_since_precision_not?: components["schemas"]["Precision"][];
                /** @description `ties_since_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_ties_since_precision?: boolean;
                /** @description `tiers.tier` is not one of those given; unknown values match too; in a list of values, none may be. */
                "tiers.tier_not"?: string;
                /** @description `visit_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                visit_count_not?: string;
                /** @description `visit_count` is at least this. */
                visit_count_min?: number;
                /** @description `visit_count` is at most this. */
                visit_count_max?: number;
                /** @description `agreement_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                agreement_count_not?: string;
                /** @description `agreement_count` is at least this. */
                agreement_count_min?: number;
                /** @description `agreement_count` is at most this. */
                agreement_count_max?: number;
                /** @description `position_count` is not one of those given; unknown values match too; in a list of values, none may be. */
                position_count_not?: string;
                /** @description `position_count` is at least this. */
                position_count_min?: number;
                /** @description `position_count` is at most this. */
                position_count_max?: number;
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `tiers` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_tiers?: boolean;
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `sides` meets `id`, as in `/v1/countries`. */
                "sides.id"?: string;
                /** @description The linked `sides` meets `origin`, as in `/v1/countries`. */
                "sides.origin"?: string;
                /** @description No entry meets `tiers.tier` and every other `no.tiers.` filter. */
                "no.tiers.tier"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "JPN-VNM",
                     *           "title": "Japan and Viet Nam",
                     *           "summary": "Diplomatic ties date from 1973. In 2022 the relationship was an extensive strategic partnership. The former Ambassador's article sees mutual benefit and support in all fields, each side complementing the other: from politics and diplomacy, security and defense to the economy, trade, investment, healthcare, energy, the environment and the response to climate change. It finds the relationship widely acknowledged in every channel, from party, state, National Assembly and government to localities and peoples. It calls cooperation in human resources effective. In November 2023 the relationship was raised to a comprehensive strategic partnership.",
                     *           "countries": [
                     *             "JPN",
                     *             "VNM"
                     *           ],
                     *           "ties_since": "1973",
                     *           "ties_since_min": "1973-01-01",
                     *           "ties_since_max": "1973-12-31",
                     *           "ties_since_precision": "year",
                     *           "tiers": [
                     *             {
                     *               "tier": "extensive_strategic_partnership",
                     *               "name": "Extensive strategic partnership",
                     *               "period": "/2023-11-27",
                     *               "attested": "2022-04-30/2022-05-01"
                     *             },
                     *             {
                     *               "tier": "comprehensive_strategic_partnership",
                     *               "name": "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
                     *               "period": "2023-11-27/..",
                     *               "attested": "2023-11-27"
                     *             }
                     *           ],
                     *           "visit_count": 3,
                     *           "meeting_count": 9,
                     *           "agreement_count": 2,
                     *           "milestone_count": 3,
                     *           "position_count": 84,
                     *           "quote_count": 10,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 2,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/relations?limit=1",
                     *         "next": "/v1/relations?limit=1&cursor=WyJtNS05d0dPVk5mZCIsIkpQTi1WTk0iXQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RelationList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createRelation: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createRelation"];
        responses: {
            201: components["responses"]["201-11"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getRelation: {
        parameters: {
            query?: {
                /** @description The state of the relation on that day. An ISO day; it cannot be combined with `fields` or `include`. */
                as_of?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `countries`, `ties_since`, `ties_since_min`, `ties_since_max`, `ties_since_precision`, `tiers`, `visit_count`, `meeting_count`, `agreement_count`, `milestone_count`, `position_count`, `quote_count`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-12"];
                /** @description Comma-separated links whose records to put inside, whole: `sides`, `visits`, `meetings`, `agreements`, `milestones`, `positions`, `quotes`, `indicators`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-12"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationItem"] | {
                        data: components["schemas"]["RelationAsOf"];
                        meta: components["schemas"]["ItemMeta"];
                        links: components["schemas"]["ItemLinks"];
                    };
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            308: components["responses"]["308"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putRelation: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createRelation"];
        responses: {
            200: components["responses"]["200-11"];
            201: components["responses"]["201-11"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteRelation: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchRelation: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Japan and Viet Nam"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-11"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryRelations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "JPN-VNM",
                 *         "FRA-GBR"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RelationQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "JPN-VNM",
                     *           "title": "Japan and Viet Nam",
                     *           "summary": "Diplomatic ties date from 1973. In 2022 the relationship was an extensive strategic partnership. The former Ambassador's article sees mutual benefit and support in all fields, each side complementing the other: from politics and diplomacy, security and defense to the economy, trade, investment, healthcare, energy, the environment and the response to climate change. It finds the relationship widely acknowledged in every channel, from party, state, National Assembly and government to localities and peoples. It calls cooperation in human resources effective. In November 2023 the relationship was raised to a comprehensive strategic partnership.",
                     *           "countries": [
                     *             "JPN",
                     *             "VNM"
                     *           ],
                     *           "ties_since": "1973",
                     *           "ties_since_min": "1973-01-01",
                     *           "ties_since_max": "1973-12-31",
                     *           "ties_since_precision": "year",
                     *           "tiers": [
                     *             {
                     *               "tier": "extensive_strategic_partnership",
                     *               "name": "Extensive strategic partnership",
                     *               "period": "/2023-11-27",
                     *               "attested": "2022-04-30/2022-05-01"
                     *             },
                     *             {
                     *               "tier": "comprehensive_strategic_partnership",
                     *               "name": "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
                     *               "period": "2023-11-27/..",
                     *               "attested": "2023-11-27"
                     *             }
                     *           ],
                     *           "visit_count": 3,
                     *           "meeting_count": 9,
                     *           "agreement_count": 2,
                     *           "milestone_count": 3,
                     *           "position_count": 84,
                     *           "quote_count": 10,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/relations/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RelationQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listRelationsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "JPN-VNM",
                     *             "title": "Japan and Viet Nam",
                     *             "summary": "Diplomatic ties date from 1973. In 2022 the relationship was an extensive strategic partnership. The former Ambassador's article sees mutual benefit and support in all fields, each side complementing the other: from politics and diplomacy, security and defense to the economy, trade, investment, healthcare, energy, the environment and the response to climate change. It finds the relationship widely acknowledged in every channel, from party, state, National Assembly and government to localities and peoples. It calls cooperation in human resources effective. In November 2023 the relationship was raised to a comprehensive strategic partnership.",
                     *             "countries": [
                     *               "JPN",
                     *               "VNM"
                     *             ],
                     *             "ties_since": "1973",
                     *             "tiers": [
                     *               {
                     *                 "tier": "extensive_strategic_partnership",
                     *                 "name": "Extensive strategic partnership",
                     *                 "period": "/2023-11-27",
                     *                 "attested": "2022-04-30/2022-05-01"
                     *               },
                     *               {
                     *                 "tier": "comprehensive_strategic_partnership",
                     *                 "name": "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
                     *                 "period": "2023-11-27/..",
                     *                 "attested": "2023-11-27"
                     *               }
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 79,
                     *                 "end": 222,
                     *                 "span_sha256": "fd97a0ef319c54d8c068a3c87906a9353a93a93f099e0411daefcc3d0d9dd819",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 20,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/relations/JPN-VNM/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["RelationWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    getRelationTimeline: {
        parameters: {
            query?: {
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the timeline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "1973-jpn-vnm-ties-established",
                     *           "title": "Diplomatic ties established",
                     *           "summary": "Japan and Viet Nam established diplomatic ties; only the year is given.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "1973",
                     *           "date_min": "1973-01-01",
                     *           "date_max": "1973-12-31",
                     *           "date_precision": "year",
                     *           "kind": "milestone",
                     *           "event_type": "ties_established",
                     *           "record_id": "1973-jpn-vnm-ties-established",
                     *           "visit_id": null,
                     *           "parts": []
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 6,
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "tiers": [
                     *           {
                     *             "tier": "extensive_strategic_partnership",
                     *             "name": "Extensive strategic partnership",
                     *             "period": "/2023-11-27",
                     *             "attested": "2022-04-30/2022-05-01"
                     *           },
                     *           {
                     *             "tier": "comprehensive_strategic_partnership",
                     *             "name": "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
                     *             "period": "2023-11-27/..",
                     *             "attested": "2023-11-27"
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/relations/JPN-VNM/timeline?limit=1",
                     *         "next": "/v1/relations/JPN-VNM/timeline?limit=1&cursor=WyJwYlJmRUZXMlFNWiIsIjE5NzMtMDEtMDEiLDEwMV0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            304: components["responses"]["304"];
            308: components["responses"]["308"];
            400: components["responses"]["400-7"];
            404: components["responses"]["404"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    getRelationBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "guest_country": "JPN",
                     *           "host_country": "VNM",
                     *           "count": 1,
                     *           "url": "/v1/visits?relation_id=JPN-VNM&guest_country=JPN",
                     *           "by_type": [
                     *             {
                     *               "visit_type": "unspecified",
                     *               "count": 1,
                     *               "url": "/v1/visits?relation_id=JPN-VNM&guest_country=JPN&visit_type=unspecified"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "guest_country": "VNM",
                     *           "host_country": "JPN",
                     *           "count": 2,
                     *           "url": "/v1/visits?relation_id=JPN-VNM&guest_country=VNM",
                     *           "by_type": [
                     *             {
                     *               "visit_type": "official",
                     *               "count": 2,
                     *               "url": "/v1/visits?relation_id=JPN-VNM&guest_country=VNM&visit_type=official"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 3,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/relations/JPN-VNM/balance"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Balance"];
                };
            };
            304: components["responses"]["304"];
            308: components["responses"]["308"];
            400: components["responses"]["400-7"];
            404: components["responses"]["404"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    restoreRelation: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-11"];
            201: components["responses"]["201-11"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeRelation: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Both countries in alphabetical order.
                 * @example JPN-VNM
                 */
                id: components["parameters"]["id-12"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The relation that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: components["parameters"]["q"];
                /** @description Date, pair and what happened. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description When it happened. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                date?: string;
                /** @description `date` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                date_from?: string;
                /** @description `date` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                date_to?: string;
                /** @description What kind of turning point. `severed` and `restored` are of diplomatic ties; `tier_changed` is a rise to `tier`, `tier_lowered` a fall to it. One or more, comma-separated. */
                kind?: components["schemas"]["MilestoneKind"][];
                /** @description The tier that the relation reached. One or more, comma-separated. */
                tier?: string;
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Either side of the record's relation (ISO 3166-1). One or more, comma-separated. */
                country?: components["parameters"]["country"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `date`, `title`, `id`. Unknown values sort below all others. Without it: `-date`. */
                sort?: components["parameters"]["sort-2"];
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `tier`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-13"];
                /** @description Comma-separated links whose records to put inside, whole: `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-13"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("kind" | "tier" | "relation_id")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("kind" | "tier" | "relation_id" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `date` does not match this EDTF date; unknown dates match too. */
                date_not?: string;
                /** @description `date_min` is the first day of this EDTF date or a later one. */
                date_min_from?: components["parameters"]["date_min_from"];
                /** @description `date_min` is the last day of this EDTF date or an earlier one. */
                date_min_to?: components["parameters"]["date_min_to"];
                /** @description `date_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_min?: components["parameters"]["has_date_min"];
                /** @description `date_max` is the first day of this EDTF date or a later one. */
                date_max_from?: components["parameters"]["date_max_from"];
                /** @description `date_max` is the last day of this EDTF date or an earlier one. */
                date_max_to?: components["parameters"]["date_max_to"];
                /** @description `date_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_max?: components["parameters"]["has_date_max"];
                /** @description How finely the start of `date` is known; null where it is open or unknown. One or more, comma-separated. */
                date_precision?: components["parameters"]["date_precision"];
                /** @description `date_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                date_precision_not?: components["parameters"]["date_precision_not"];
                /** @description `date_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_date_precision?: components["parameters"]["has_date_precision"];
                /** @description `kind` is not one of those given; unknown values match too; in a list of values, none may be. */
                kind_not?: components["schemas"]["MilestoneKind"][];
                /** @description `tier` is not one of those given; unknown values match too; in a list of values, none may be. */
                tier_not?: components["parameters"]["tier_not"];
                /** @description `tier` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_tier?: components["parameters"]["has_tier"];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
                     *           "title": "Relations raised to a comprehensive strategic partnership",
                     *           "summary": "Announced in a joint statement; the two leaders confirmed the adoption at their summit meeting. The report reads the decision as a mark of both countries' commitment to cooperate more closely and in new areas.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "2023-11-27",
                     *           "date_min": "2023-11-27",
                     *           "date_max": "2023-11-27",
                     *           "date_precision": "day",
                     *           "kind": "tier_changed",
                     *           "tier": "comprehensive_strategic_partnership",
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 3,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/milestones?limit=1",
                     *         "next": "/v1/milestones?limit=1&cursor=WyJRSmJTLW9YLVhLWSIsIjIwMjMtMTEtMjciLDEwMl0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createMilestone: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createMilestone"];
        responses: {
            201: components["responses"]["201-12"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getMilestone: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `date`, `date_min`, `date_max`, `date_precision`, `kind`, `tier`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-13"];
                /** @description Comma-separated links whose records to put inside, whole: `relation`, `positions`, `quotes`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-13"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `ics`: All-day events with stable UIDs; dates not known to the day are tentative and carry their EDTF value. `atom`: A feed of one page of the list. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putMilestone: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createMilestone"];
        responses: {
            200: components["responses"]["200-12"];
            201: components["responses"]["201-12"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteMilestone: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchMilestone: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Diplomatic ties established"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-12"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryMilestones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "1973-jpn-vnm-ties-established",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "1973-jpn-vnm-ties-established",
                     *           "title": "Diplomatic ties established",
                     *           "summary": "Japan and Viet Nam established diplomatic ties; only the year is given.",
                     *           "relation_id": "JPN-VNM",
                     *           "date": "1973",
                     *           "date_min": "1973-01-01",
                     *           "date_max": "1973-12-31",
                     *           "date_precision": "year",
                     *           "kind": "ties_established",
                     *           "tier": null,
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/milestones/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listMilestonesRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "1973-jpn-vnm-ties-established",
                     *             "title": "Diplomatic ties established",
                     *             "summary": "Japan and Viet Nam established diplomatic ties; only the year is given.",
                     *             "relation_id": "JPN-VNM",
                     *             "date": "1973",
                     *             "kind": "ties_established",
                     *             "tier": null,
                     *             "evidence": [
                     *               {
                     *                 "source_id": "vietnam-japan-elevate-ties",
                     *                 "start": 1208,
                     *                 "end": 1282,
                     *                 "span_sha256": "d7d255379a5cc74dde327efff8ac62ae59db773693067fbeeb5d4a61a4da6c9f",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 101,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/milestones/1973-jpn-vnm-ties-established/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["MilestoneWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreMilestone: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-12"];
            201: components["responses"]["201-12"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeMilestone: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Date, pair and what happened.
                 * @example 1973-jpn-vnm-ties-established
                 */
                id: components["parameters"]["id-13"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The milestone that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`, `subject`, `measure`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description Subject and measure. One or more, comma-separated. */
                id?: string;
                /** @description The pair of countries it belongs to, in alphabetical order. One or more, comma-separated. */
                relation_id?: components["parameters"]["relation_id"];
                /** @description `statistic`: a count or an amount; `rank`: a place in an order; `ordinal`: which one of a row it is, such as a first visit or a 50th anniversary; `mention`: said without a figure (many times, high frequency), or a number in passing, which measures nothing of the relation. One or more, comma-separated. */
                kind?: components["schemas"]["IndicatorKind"][];
                /** @description What is measured. One or more, comma-separated. */
                subject?: string;
                /** @description What is counted or ranked. One or more, comma-separated. */
                measure?: string;
                /** @description The figure, in `unit`; null where the source gives none. One or more, comma-separated. */
                value?: string;
                /** @description The unit of `value`. One or more, comma-separated. */
                unit?: string;
                /** @description How exactly the source states it; `rank`: `value` is a place in an order. One or more, comma-separated. */
                qualifier?: components["schemas"]["IndicatorQualifier"][];
                /** @description When the figure held. An EDTF level 1 date (ISO 8601-2:2019). Matches what shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it. */
                as_of?: string;
                /** @description `as_of` reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier. */
                as_of_from?: string;
                /** @description `as_of` begins by the last day of this EDTF date; with `date_match=within`, ends no later. */
                as_of_to?: string;
                /** @description The state that the figure ranks, or in which it counts (ISO 3166-1 alpha-3). One or more, comma-separated. */
                country?: string;
                /** @description The cooperation areas it concerns, most specific first. One or more, comma-separated. */
                area_ids?: components["parameters"]["area_ids"];
                /** @description Fields for which sources give different values: the record holds the preferred one, its evidence the others. One or more, comma-separated. */
                conflict?: components["parameters"]["conflict"];
                /** @description Comma-separated, `-` for descending, `id` is always added: `as_of`, `title`, `value`, `id`. Unknown values sort below all others. Without it: `-as_of`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `kind`, `subject`, `measure`, `value`, `unit`, `qualifier`, `as_of`, `as_of_min`, `as_of_max`, `as_of_precision`, `country`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-14"];
                /** @description Comma-separated links whose records to put inside, whole: `areas`, `relation`, `of_country`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-14"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("kind" | "qualifier" | "unit" | "country" | "area_ids" | "relation_id")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("kind" | "qualifier" | "unit" | "country" | "area_ids" | "relation_id" | "year" | "quarter" | "month")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `relation_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                relation_id_not?: components["parameters"]["relation_id_not"];
                /** @description `relation_id` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_relation_id?: boolean;
                /** @description `kind` is not one of those given; unknown values match too; in a list of values, none may be. */
                kind_not?: components["schemas"]["IndicatorKind"][];
                /** @description `kind` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_kind?: boolean;
                /** @description `subject` is not one of those given; unknown values match too; in a list of values, none may be. */
                subject_not?: string;
                /** @description `measure` is not one of those given; unknown values match too; in a list of values, none may be. */
                measure_not?: string;
                /** @description `value` is not one of those given; unknown values match too; in a list of values, none may be. */
                value_not?: string;
                /** @description `value` is at least this. */
                value_min?: number;
                /** @description `value` is at most this. */
                value_max?: number;
                /** @description `value` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_value?: components["parameters"]["has_value"];
                /** @description `unit` is not one of those given; unknown values match too; in a list of values, none may be. */
                unit_not?: string;
                /** @description `unit` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_unit?: boolean;
                /** @description `qualifier` is not one of those given; unknown values match too; in a list of values, none may be. */
                qualifier_not?: components["schemas"]["IndicatorQualifier"][];
                /** @description `as_of` does not match this EDTF date; unknown dates match too. */
                as_of_not?: string;
                /** @description `as_of` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_as_of?: boolean;
                /** @description `as_of_min` is the first day of this EDTF date or a later one. */
                as_of_min_from?: string;
                /** @description `as_of_min` is the last day of this EDTF date or an earlier one. */
                as_of_min_to?: string;
                /** @description `as_of_min` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_as_of_min?: boolean;
                /** @description `as_of_max` is the first day of this EDTF date or a later one. */
                as_of_max_from?: string;
                /** @description `as_of_max` is the last day of this EDTF date or an earlier one. */
                as_of_max_to?: string;
                /** @description `as_of_max` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_as_of_max?: boolean;
                /** @description How finely the start of `as_of` is known; null where it is open or unknown. One or more, comma-separated. */
                as_of_precision?: components["schemas"]["Precision"][];
                /** @description `as_of_precision` is not one of those given; unknown values match too; in a list of values, none may be. */
                as_of_precision_not?: components["schemas"]["Precision"][];
                /** @description `as_of_precision` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_as_of_precision?: boolean;
                /** @description `country` is not one of those given; unknown values match too; in a list of values, none may be. */
                country_not?: components["parameters"]["country_not"];
                /** @description `country` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_country?: components["parameters"]["has_country"];
                /** @description `area_ids` is not one of those given; unknown values match too; in a list of values, none may be. */
                area_ids_not?: components["parameters"]["area_ids_not"];
                /** @description `area_ids` is one of those given or below one in its tree; of a list of values, any value is. */
                area_ids_under?: components["parameters"]["area_ids_under"];
                /** @description `area_ids` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_area_ids?: components["parameters"]["has_area_ids"];
                /** @description `conflict` is not one of those given; unknown values match too; in a list of values, none may be. */
                conflict_not?: components["parameters"]["conflict_not"];
                /** @description `conflict` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_conflict?: components["parameters"]["has_conflict"];
                /** @description `updated_at` is at this moment or later; a day means its beginning (UTC). */
                updated_since?: components["parameters"]["updated_since"];
                /** @description A data file or a pack that says something of the record, or `curator`. One or more, comma-separated. */
                origin?: components["parameters"]["origin"];
                /** @description `origin` is not one of those given; unknown values match too; in a list of values, none may be. */
                origin_not?: components["parameters"]["origin_not"];
                /** @description The linked `areas` meets `id`, as in `/v1/cooperation-areas`. */
                "areas.id"?: components["parameters"]["areas.id"];
                /** @description The linked `areas` meets `parent_id`, as in `/v1/cooperation-areas`. */
                "areas.parent_id"?: components["parameters"]["areas.parent_id"];
                /** @description The linked `areas` meets `origin`, as in `/v1/cooperation-areas`. */
                "areas.origin"?: components["parameters"]["areas.origin"];
                /** @description The linked `relation` meets `id`, as in `/v1/relations`. */
                "relation.id"?: components["parameters"]["relation.id-2"];
                /** @description The linked `relation` meets `countries`, as in `/v1/relations`. */
                "relation.countries"?: components["parameters"]["relation.countries"];
                /** @description The linked `relation` meets `ties_since`, as in `/v1/relations`. */
                "relation.ties_since"?: components["parameters"]["relation.ties_since"];
                /** @description The linked `relation` meets `tiers.tier`, as in `/v1/relations`. */
                "relation.tiers.tier"?: components["parameters"]["relation.tiers.tier"];
                /** @description The linked `relation` meets `origin`, as in `/v1/relations`. */
                "relation.origin"?: components["parameters"]["relation.origin"];
                /** @description The linked `of_country` meets `id`, as in `/v1/countries`. */
                "of_country.id"?: string;
                /** @description The linked `of_country` meets `origin`, as in `/v1/countries`. */
                "of_country.origin"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "japan-largest-oda-provider-to-viet-nam",
                     *           "title": "Japan as provider of development assistance to Viet Nam",
                     *           "summary": "Japan gives Viet Nam more official development assistance than anyone else; no amount is given.",
                     *           "relation_id": "JPN-VNM",
                     *           "kind": "rank",
                     *           "subject": "Providers of official development assistance to Viet Nam",
                     *           "measure": "rank of Japan by assistance provided",
                     *           "value": 1,
                     *           "unit": "rank",
                     *           "qualifier": "rank",
                     *           "as_of": "2023-11",
                     *           "as_of_min": "2023-11-01",
                     *           "as_of_max": "2023-11-30",
                     *           "as_of_precision": "month",
                     *           "country": "JPN",
                     *           "area_ids": [
                     *             "official-development-assistance"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 19,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/indicators?limit=1",
                     *         "next": "/v1/indicators?limit=1&cursor=WyJ5d3ktMTV1UGE1ciIsIjIwMjMtMTEtMDEiLDIwN10"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    createIndicator: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createIndicator"];
        responses: {
            201: components["responses"]["201-13"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            default: components["responses"]["default-2"];
        };
    };
    getIndicator: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `relation_id`, `kind`, `subject`, `measure`, `value`, `unit`, `qualifier`, `as_of`, `as_of_min`, `as_of_max`, `as_of_precision`, `country`, `area_ids`, `conflict`, `created_at`, `updated_at`. */
                fields?: components["parameters"]["fields-14"];
                /** @description Comma-separated links whose records to put inside, whole: `areas`, `relation`, `of_country`, `evidence`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-14"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorItem"];
                };
            };
            301: components["responses"]["301"];
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            default: components["responses"]["default"];
        };
    };
    putIndicator: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createIndicator"];
        responses: {
            200: components["responses"]["200-13"];
            201: components["responses"]["201-13"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    deleteIndicator: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-2"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            422: components["responses"]["422-2"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    patchIndicator: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Size of the Vietnamese community in Japan"
                 *     }
                 */
                "application/merge-patch+json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["200-13"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "vietnamese-community-in-japan-size",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IndicatorQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "vietnamese-community-in-japan-size",
                     *           "title": "Size of the Vietnamese community in Japan",
                     *           "summary": "Close to half a million Vietnamese people live in Japan, a community that the author calls strong and an ever more lasting bridge between the two countries.",
                     *           "relation_id": "JPN-VNM",
                     *           "kind": "statistic",
                     *           "subject": "Vietnamese community in Japan",
                     *           "measure": "number of people",
                     *           "value": 500000,
                     *           "unit": "people",
                     *           "qualifier": "nearly",
                     *           "as_of": "2022",
                     *           "as_of_min": "2022-01-01",
                     *           "as_of_max": "2022-12-31",
                     *           "as_of_precision": "year",
                     *           "country": "JPN",
                     *           "area_ids": [
                     *             "communities-abroad"
                     *           ],
                     *           "conflict": [],
                     *           "created_at": "2026-11-22T10:00:00.000Z",
                     *           "updated_at": "2026-11-22T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/indicators/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listIndicatorsRevisions: {
        parameters: {
            query?: {
                /** @description Revisions a page. Without it: `25`. */
                limit?: components["parameters"]["limit-2"];
                /** @description Only revisions before this one: from `links.next`. */
                before?: components["parameters"]["before"];
            };
            header?: never;
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "record": {
                     *             "id": "vietnamese-community-in-japan-size",
                     *             "title": "Size of the Vietnamese community in Japan",
                     *             "summary": "Close to half a million Vietnamese people live in Japan, a community that the author calls strong and an ever more lasting bridge between the two countries.",
                     *             "relation_id": "JPN-VNM",
                     *             "kind": "statistic",
                     *             "subject": "Vietnamese community in Japan",
                     *             "measure": "number of people",
                     *             "value": 500000,
                     *             "unit": "people",
                     *             "qualifier": "nearly",
                     *             "as_of": "2022",
                     *             "country": "JPN",
                     *             "area_ids": [
                     *               "communities-abroad"
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "source_id": "viet-nam-japan-limitless-partnership",
                     *                 "start": 4728,
                     *                 "end": 4837,
                     *                 "span_sha256": "fb409bf208f58c618644a328ec89ff04af799775a5cdba243458bc2ed01df5f6",
                     *                 "field": null,
                     *                 "basis": "stated",
                     *                 "note": null
                     *               }
                     *             ]
                     *           },
                     *           "revision": 214,
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "merged_into": null
                     *       },
                     *       "links": {
                     *         "self": "/v1/indicators/vietnamese-community-in-japan-size/revisions?limit=1",
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The place of the change in the sequence, as `seq` in `/v1/changes`. */
                            revision: number;
                            /** @enum {string} */
                            action: "created" | "updated" | "deleted" | "redirected" | "preferred" | "upgraded";
                            /**
                             * Format: date-time
                             * @description When (RFC 3339, UTC).
                             */
                            at: string;
                            /** @description Who: the name of a token, or of a command. */
                            actor: string;
                            /** @description Why, in the actor's words. */
                            reason: string | null;
                            /** @description The record after the change, as it is written; null where it was deleted. */
                            record: components["schemas"]["IndicatorWritten"] | null;
                        }[];
                        meta: components["schemas"]["RevisionsMeta"];
                        links: components["schemas"]["ListLinks"];
                    };
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    restoreIndicator: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description `*`: only if the record does not exist yet. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
                /**
                 * @description A revision of the record, as its revisions list it.
                 * @example 1
                 */
                revision: components["parameters"]["revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["200-13"];
            201: components["responses"]["201-13"];
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    mergeIndicator: {
        parameters: {
            query?: {
                /** @description Why, for those who read the record's revisions. */
                reason?: components["parameters"]["reason"];
            };
            header?: {
                /** @description The `ETag` of the record as it was read, or `*`: required to change a record that exists. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Chosen by the client: the same request with the same key within 24 hours is answered as it was the first time, and changes nothing again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Subject and measure.
                 * @example vietnamese-community-in-japan-size
                 */
                id: components["parameters"]["id-14"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "the-record-that-stays"
                 *     }
                 */
                "application/json": {
                    /** @description The indicator that it is. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The record that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorItem"];
                };
            };
            400: components["responses"]["400-2"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            409: components["responses"]["409-3"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            default: components["responses"]["default-2"];
        };
    };
    queryEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": [
                 *         "visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c9",
                 *         "no-such-record"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceQuery"];
            };
        };
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c9",
                     *           "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                     *           "summary": "States the field document_count",
                     *           "record_type": "visit",
                     *           "record_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *           "field": "document_count",
                     *           "source_id": "viet-nam-japan-limitless-partnership",
                     *           "start": 3070,
                     *           "end": 3144,
                     *           "row": null,
                     *           "span_sha256": "853dbd96468d1e084f5720e5cf37b3a5d356b7c536bc9b3a4acc00ba01b82bdc",
                     *           "basis": "stated",
                     *           "note": null,
                     *           "value": null,
                     *           "exact": null,
                     *           "prefix": null,
                     *           "suffix": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/evidence/query",
                     *         "next": null,
                     *         "cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceQueryAnswer"];
                };
            };
            400: components["responses"]["400-4"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            default: components["responses"]["default"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Full text in `title`, `summary`, `note`: words are ANDed, `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix; case, diacritics and đ do not matter. Sorted by `relevance` unless `sort` says otherwise. */
                q?: string;
                /** @description The record it supports, and a digest of the claim. One or more, comma-separated. */
                id?: string;
                /** @description The kind of record that it supports. One or more, comma-separated. */
                record_type?: string;
                /** @description The record that it supports. One or more, comma-separated. */
                record_id?: string;
                /** @description The field that it supports, `list.0.part` for one entry; null for the record as a whole. One or more, comma-separated. */
                field?: string;
                /** @description The source. One or more, comma-separated. */
                source_id?: string;
                /** @description Where the span begins, in Unicode code points. One or more, comma-separated. */
                start?: string;
                /** @description Where it ends (exclusive). One or more, comma-separated. */
                end?: string;
                /** @description The row of a data file, counted as RFC 7111 does: the header is row 1; null for a span of prose. One or more, comma-separated. */
                row?: string;
                /** @description `stated`: the span says so; `inferred`: it follows, as `note` says. One or more, comma-separated. */
                basis?: components["schemas"]["EvidenceBasis"][];
                /** @description What the span gives for `field` where the record prefers another source; null where they agree. One or more, comma-separated. */
                value?: string;
                /** @description SHA-256 of the span's UTF-8 bytes, in hexadecimal. One or more, comma-separated. */
                span_sha256?: string;
                /** @description Comma-separated, `-` for descending, `id` is always added: `source_id`, `start`, `record_type`, `record_id`, `id`. Unknown values sort below all others. Without it: `source_id,start`. */
                sort?: string;
                /** @description Records a page. Without it: `25`. */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins: from `links.next` of the same query. */
                cursor?: string;
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `record_type`, `record_id`, `field`, `source_id`, `start`, `end`, `row`, `span_sha256`, `basis`, `note`, `value`, `exact`, `prefix`, `suffix`. */
                fields?: components["parameters"]["fields-15"];
                /** @description Comma-separated links whose records to put inside, whole: `source`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-15"];
                /** @description Comma-separated: counts by value beside the rows, unknown values as null, each with the URL of the list that it counts. */
                facet?: ("record_type" | "source_id" | "basis" | "field")[];
                /** @description One or two, comma-separated: counts instead of rows, in `meta.group_by`. */
                group_by?: ("record_type" | "source_id" | "basis" | "field")[];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description `id` is not one of those given; unknown values match too; in a list of values, none may be. */
                id_not?: string;
                /** @description `record_type` is not one of those given; unknown values match too; in a list of values, none may be. */
                record_type_not?: string;
                /** @description `record_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                record_id_not?: components["parameters"]["record_id_not"];
                /** @description `field` is not one of those given; unknown values match too; in a list of values, none may be. */
                field_not?: string;
                /** @description `field` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_field?: boolean;
                /** @description `source_id` is not one of those given; unknown values match too; in a list of values, none may be. */
                source_id_not?: string;
                /** @description `start` is not one of those given; unknown values match too; in a list of values, none may be. */
                start_not?: string;
                /** @description `start` is at least this. */
                start_min?: number;
                /** @description `start` is at most this. */
                start_max?: number;
                /** @description `end` is not one of those given; unknown values match too; in a list of values, none may be. */
                end_not?: string;
                /** @description `end` is at least this. */
                end_min?: number;
                /** @description `end` is at most this. */
                end_max?: number;
                /** @description `row` is not one of those given; unknown values match too; in a list of values, none may be. */
                row_not?: string;
                /** @description `row` is at least this. */
                row_min?: number;
                /** @description `row` is at most this. */
                row_max?: number;
                /** @description `row` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_row?: boolean;
                /** @description `basis` is not one of those given; unknown values match too; in a list of values, none may be. */
                basis_not?: components["schemas"]["EvidenceBasis"][];
                /** @description `value` is not one of those given; unknown values match too; in a list of values, none may be. */
                value_not?: string;
                /** @description `value` is known, or the list not empty (`true`); is unknown, or the list empty (`false`). */
                has_value?: components["parameters"]["has_value"];
                /** @description `span_sha256` is not one of those given; unknown values match too; in a list of values, none may be. */
                span_sha256_not?: string;
                /** @description The linked `source` meets `id`, as in `/v1/sources`. */
                "source.id"?: string;
                /** @description The linked `source` meets `author_id`, as in `/v1/sources`. */
                "source.author_id"?: string;
                /** @description The linked `source` meets `published`, as in `/v1/sources`. */
                "source.published"?: string;
                /** @description The linked `source` meets `credits.person_id`, as in `/v1/sources`. */
                "source.credits.person_id"?: string;
                /** @description The linked `source` meets `credits.organization_id`, as in `/v1/sources`. */
                "source.credits.organization_id"?: string;
                /** @description The linked `source` meets `credits.role`, as in `/v1/sources`. */
                "source.credits.role"?: components["schemas"]["SourceCreditsRole"][];
                /** @description The linked `source` meets `origin`, as in `/v1/sources`. */
                "source.origin"?: string;
                /** @description With `q`: adds `highlights` to each record, the fields with `<mark>` around what was found, as HTML. */
                highlight?: components["parameters"]["highlight"];
                /** @description How dates match: `overlap`, at least one day is shared; `within`, the record's date lies wholly inside. Without it: `overlap`. */
                date_match?: components["parameters"]["date_match"];
                /** @description So many matching records in an order that only `seed` decides. */
                sample?: components["parameters"]["sample"];
                /** @description Another number, another sample; the same number, the same sample. Alone it takes 25 records. */
                seed?: components["parameters"]["seed"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "cooperation_area-political-relations-9c08d972",
                     *           "title": "Political relations and diplomacy",
                     *           "summary": "Lets one infer the record as a whole",
                     *           "record_type": "cooperation_area",
                     *           "record_id": "political-relations",
                     *           "field": null,
                     *           "source_id": "viet-nam-japan-limitless-partnership",
                     *           "start": 0,
                     *           "end": 93,
                     *           "row": null,
                     *           "span_sha256": "ad53fc725b85be904bcdf01f348955d672e59cd82682f1c9dbc5bb29094ea2af",
                     *           "basis": "inferred",
                     *           "note": "Our grouping: a partnership of two states is part of their political relations.",
                     *           "value": null,
                     *           "exact": null,
                     *           "prefix": null,
                     *           "suffix": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1002,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/evidence?limit=1",
                     *         "next": "/v1/evidence?limit=1&cursor=WyJlNnhkY1BTSnlaVCIsInZpZXQtbmFtLWphcGFuLWxpbWl0bGVzcy1wYXJ0bmVyc2hpcCIsMCwiY29vcGVyYXRpb25fYXJlYS1wb2xpdGljYWwtcmVsYXRpb25zLTljMDhkOTcyIl0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceList"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                /** @description Comma-separated fields to show, without all others: any field, `field.part`, or `link.field`. Fields: `id`, `title`, `summary`, `record_type`, `record_id`, `field`, `source_id`, `start`, `end`, `row`, `span_sha256`, `basis`, `note`, `value`, `exact`, `prefix`, `suffix`. */
                fields?: components["parameters"]["fields-15"];
                /** @description Comma-separated links whose records to put inside, whole: `source`. A path such as `a.b` follows up to 2 links; one link brings at most 1000 records into an answer. */
                include?: components["parameters"]["include-15"];
                /** @description The data as it was at the end of that day (UTC), or at that moment (RFC 3339): later changes are not included. Cannot be combined with `q`. */
                known_at?: components["parameters"]["known_at"];
                /** @description Wins over `Accept`; an extension of the path says the same. `ndjson`: One JSON record a line; every matching record unless `limit` is given. `csv`: One row a record; every matching record unless `limit` is given. `jsonld`: Things of schema.org, evidence as W3C Web Annotations with selectors. */
                format?: components["parameters"]["format-2"];
                /** @description With `format=csv`: begin with a byte order mark, by which spreadsheets know UTF-8. */
                bom?: components["parameters"]["bom"];
            };
            header?: never;
            path: {
                /**
                 * @description The record it supports, and a digest of the claim.
                 * @example visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c9
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c9",
                     *         "title": "Prime Minister Kishida Fumio's visit to Viet Nam",
                     *         "summary": "States the field document_count",
                     *         "record_type": "visit",
                     *         "record_id": "2022-04-30-jpn-vnm-kishida-fumio",
                     *         "field": "document_count",
                     *         "source_id": "viet-nam-japan-limitless-partnership",
                     *         "start": 3070,
                     *         "end": 3144,
                     *         "row": null,
                     *         "span_sha256": "853dbd96468d1e084f5720e5cf37b3a5d356b7c536bc9b3a4acc00ba01b82bdc",
                     *         "basis": "stated",
                     *         "note": null,
                     *         "value": null,
                     *         "exact": null,
                     *         "prefix": null,
                     *         "suffix": null
                     *       },
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/evidence/visit-2022-04-30-jpn-vnm-kishida-fumio-ce11b8c9"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceItem"];
                };
            };
            303: components["responses"]["303"];
            304: components["responses"]["304"];
            400: components["responses"]["400-3"];
            404: components["responses"]["404"];
            406: components["responses"]["406"];
            default: components["responses"]["default"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words are ANDed; `"a phrase"` must match in order, `-word` must be absent, `word*` is a prefix. Case, diacritics and đ do not matter.
                 * @example partnership
                 */
                q: string;
                /** @description Kinds of record, comma-separated. */
                type?: ("source" | "country" | "organization" | "person" | "relation" | "cooperation_area" | "visit" | "meeting" | "agreement" | "milestone" | "position" | "quote" | "indicator")[];
                /** @description Adds `highlights`: the fields with `<mark>` around what was found, as HTML. */
                highlight?: boolean;
                /** @description Results a page. Without it: `25`. */
                limit?: number;
                /** @description Where the page begins: from `links.next` of the same search. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "agreement",
                     *           "id": "2023-11-27-jpn-vnm-joint-statement",
                     *           "title": "Joint statement on the comprehensive strategic partnership",
                     *           "summary": "Announced that relations are raised to a comprehensive strategic partnership.",
                     *           "score": 4.842801,
                     *           "url": "/v1/agreements/2023-11-27-jpn-vnm-joint-statement"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 14,
                     *         "complete": true,
                     *         "dataset_version": "237-e8792ca7e87e",
                     *         "facets": {
                     *           "type": [
                     *             {
                     *               "value": "position",
                     *               "count": 3,
                     *               "url": "/v1/search?q=partnership&type=position"
                     *             },
                     *             {
                     *               "value": "person",
                     *               "count": 2,
                     *               "url": "/v1/search?q=partnership&type=person"
                     *             },
                     *             {
                     *               "value": "quote",
                     *               "count": 2,
                     *               "url": "/v1/search?q=partnership&type=quote"
                     *             },
                     *             {
                     *               "value": "source",
                     *               "count": 2,
                     *               "url": "/v1/search?q=partnership&type=source"
                     *             },
                     *             {
                     *               "value": "agreement",
                     *               "count": 1,
                     *               "url": "/v1/search?q=partnership&type=agreement"
                     *             },
                     *             {
                     *               "value": "meeting",
                     *               "count": 1,
                     *               "url": "/v1/search?q=partnership&type=meeting"
                     *             },
                     *             {
                     *               "value": "milestone",
                     *               "count": 1,
                     *               "url": "/v1/search?q=partnership&type=milestone"
                     *             },
                     *             {
                     *               "value": "relation",
                     *               "count": 1,
                     *               "url": "/v1/search?q=partnership&type=relation"
                     *             },
                     *             {
                     *               "value": "visit",
                     *               "count": 1,
                     *               "url": "/v1/search?q=partnership&type=visit"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "links": {
                     *         "self": "/v1/search?q=partnership&limit=1",
                     *         "next": "/v1/search?q=partnership&limit=1&cursor=WyJYTHZ3U2hMMmlMRSIsLTQuODQyODAwOTkzNjg0Mjc4LDEwMF0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-7"];
            default: components["responses"]["default"];
        };
    };
    autocomplete: {
        parameters: {
            query: {
                /**
                 * @description What was typed so far.
                 * @example fumio
                 */
                q: string;
                /** @description Kinds of record, comma-separated. */
                type?: ("source" | "country" | "organization" | "person" | "relation" | "cooperation_area")[];
                /** @description Results a page. Without it: `10`. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "person",
                     *           "id": "kishida-fumio",
                     *           "name": "Kishida Fumio",
                     *           "hint": "Prime Minister of Japan at the visits of 2022 and 2023. He visited Viet Nam in that office for the first time in 2022, said that he had been there many times, and confirmed the adoption of the new partnership at the 2023 summit meeting.",
                     *           "url": "/v1/people/kishida-fumio"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "complete": true,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/autocomplete?q=fumio&limit=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Completions"];
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-7"];
            default: components["responses"]["default"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The last `seq` already seen. Without it: `0`. */
                since?: number;
                /** @description Seconds to wait if there is no change yet. Without it: `0`. */
                wait?: number;
                /** @description Changes a page. Without it: `25`. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "seq": 1,
                     *           "type": "source",
                     *           "id": "viet-nam-japan-limitless-partnership",
                     *           "action": "created",
                     *           "at": "2026-11-22T10:00:00.000Z",
                     *           "actor": "seed",
                     *           "reason": null,
                     *           "merged_into": null,
                     *           "url": "/v1/sources/viet-nam-japan-limitless-partnership"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "last_seq": 1,
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/changes?limit=1",
                     *         "next": "/v1/changes?limit=1&since=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Changes"];
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-5"];
            default: components["responses"]["default"];
        };
    };
    getDump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "made_at": "2026-11-22T00:00:00.000Z",
                     *         "files": [
                     *           {
                     *             "name": "agreements.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 1339,
                     *             "sha256": "92e85e659c4235905565a14d848dc1339d68948f07aa088ec160f2ea0c64e1dd",
                     *             "records": 2,
                     *             "url": "/v1/dumps/agreements.ndjson"
                     *           },
                     *           {
                     *             "name": "cooperation-areas.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 26752,
                     *             "sha256": "e0d40f1b94da167b50e2c6c4b8c89eb24d39a4a80d112b14f0d16113be26fe6a",
                     *             "records": 65,
                     *             "url": "/v1/dumps/cooperation-areas.ndjson"
                     *           },
                     *           {
                     *             "name": "countries.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 1272,
                     *             "sha256": "3ac85495a28af2dd4409833f3d620969781ed6643b4bc8deb7ee472788f92f10",
                     *             "records": 3,
                     *             "url": "/v1/dumps/countries.ndjson"
                     *           },
                     *           {
                     *             "name": "entente.sqlite",
                     *             "bytes": 1000000,
                     *             "media_type": "application/vnd.sqlite3",
                     *             "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *             "records": null,
                     *             "url": "/v1/dumps/entente.sqlite"
                     *           },
                     *           {
                     *             "name": "events.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 8936,
                     *             "sha256": "d91d2dec28f981b756fa0338042c89274c2ecc054437503c5bee869844d6d74e",
                     *             "records": 17,
                     *             "url": "/v1/dumps/events.ndjson"
                     *           },
                     *           {
                     *             "name": "evidence.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 516736,
                     *             "sha256": "b21f056b0c5c61095fd74d216dcd98d32d8755a92610c2011b9ca62462e58854",
                     *             "records": 1002,
                     *             "url": "/v1/dumps/evidence.ndjson"
                     *           },
                     *           {
                     *             "name": "indicators.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 12504,
                     *             "sha256": "a8e15d8b57bfe6144b7012973814f40b80f347fb2f4c6c4f0b881bf25328e23e",
                     *             "records": 19,
                     *             "url": "/v1/dumps/indicators.ndjson"
                     *           },
                     *           {
                     *             "name": "meetings.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 6580,
                     *             "sha256": "632082fbc037577f0500149954a690e5d8ec59583e77362f6c265d3d757749dd",
                     *             "records": 9,
                     *             "url": "/v1/dumps/meetings.ndjson"
                     *           },
                     *           {
                     *             "name": "milestones.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 1614,
                     *             "sha256": "5c961c2af411a7a8f3eb255a2b314dabb85874c62e7eb175df6d11da725c4155",
                     *             "records": 3,
                     *             "url": "/v1/dumps/milestones.ndjson"
                     *           },
                     *           {
                     *             "name": "organizations.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 3192,
                     *             "sha256": "93e02e128c9ff18841ec53b31befe45602bb36fad4483173f133a1f7942c3173",
                     *             "records": 6,
                     *             "url": "/v1/dumps/organizations.ndjson"
                     *           },
                     *           {
                     *             "name": "people.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 5655,
                     *             "sha256": "de49d01fc278ef8dcccb923d0ac8d95e0ce1467f1f2ab0dce81d25094586bb93",
                     *             "records": 8,
                     *             "url": "/v1/dumps/people.ndjson"
                     *           },
                     *           {
                     *             "name": "positions.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 62263,
                     *             "sha256": "2bdb9b6283c119eeaa3f6d4666c9308041ca01e7a6ae5c6c7159276ff8c9fc20",
                     *             "records": 84,
                     *             "url": "/v1/dumps/positions.ndjson"
                     *           },
                     *           {
                     *             "name": "quotes.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 8343,
                     *             "sha256": "5c2ae4a36a44814072ee6e37f3cf9aa2c8aca23e301a00827ecf8f8595a24c5d",
                     *             "records": 10,
                     *             "url": "/v1/dumps/quotes.ndjson"
                     *           },
                     *           {
                     *             "name": "relations.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 1919,
                     *             "sha256": "bd44d5fd33f143e12802a621608beb88f035d4d79d916fc58e468d0e3a1740a5",
                     *             "records": 2,
                     *             "url": "/v1/dumps/relations.ndjson"
                     *           },
                     *           {
                     *             "name": "sources.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 5011,
                     *             "sha256": "4b0015aa491fe41be267a68023af249cf706c628ecc5c6cbbc9188d623e5c2a5",
                     *             "records": 2,
                     *             "url": "/v1/dumps/sources.ndjson"
                     *           },
                     *           {
                     *             "name": "visits.ndjson",
                     *             "media_type": "application/x-ndjson",
                     *             "bytes": 2635,
                     *             "sha256": "684c55d124fd33eb9ee09e6a0a96e2f55175b6fdd27375ce0d3128fc91859e9c",
                     *             "records": 3,
                     *             "url": "/v1/dumps/visits.ndjson"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "dataset_version": "237-e8792ca7e87e"
                     *       },
                     *       "links": {
                     *         "self": "/v1/dumps"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dump"];
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-6"];
            default: components["responses"]["default"];
        };
    };
    getDumpFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The file's name in the manifest.
                 * @example visits.ndjson
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"id":"2021-11-vnm-jpn-pham-minh-chinh","title":"Prime Minister Pham Minh Chinh's official visit to Japan","summary":"Official visit five months before the Japa */
                    "application/x-ndjson": string;
                    /** @example SQLite format 3 */
                    "application/vnd.sqlite3": string;
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-6"];
            404: components["responses"]["404"];
            default: components["responses"]["default"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links; for a browser the explorer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Entente",
                     *       "description": "A verifiable knowledge base of bilateral events: every fact answers to a sentence of its source.",
                     *       "links": {
                     *         "documentation": "/docs",
                     *         "guide": "/docs/guide",
                     *         "openapi_json": "/openapi.json",
                     *         "openapi_yaml": "/openapi.yaml",
                     *         "problems": "/problems",
                     *         "search": "/v1/search",
                     *         "autocomplete": "/v1/autocomplete",
                     *         "changes": "/v1/changes",
                     *         "dumps": "/v1/dumps",
                     *         "health": "/healthz",
                     *         "readiness": "/readyz",
                     *         "resources": {
                     *           "sources": "/v1/sources",
                     *           "countries": "/v1/countries",
                     *           "organizations": "/v1/organizations",
                     *           "people": "/v1/people",
                     *           "relations": "/v1/relations",
                     *           "cooperation-areas": "/v1/cooperation-areas",
                     *           "visits": "/v1/visits",
                     *           "meetings": "/v1/meetings",
                     *           "agreements": "/v1/agreements",
                     *           "milestones": "/v1/milestones",
                     *           "positions": "/v1/positions",
                     *           "quotes": "/v1/quotes",
                     *           "indicators": "/v1/indicators",
                     *           "evidence": "/v1/evidence",
                     *           "events": "/v1/events"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-6"];
            default: components["responses"]["default-3"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "/problems/unknown-parameter",
                     *           "code": "UNKNOWN_PARAMETER",
                     *           "status": 400,
                     *           "title": "Unknown query parameter",
                     *           "hint": "Nothing in a query is ignored: remove the parameter, or use the name that `did_you_mean` gives."
                     *         },
                     *         {
                     *           "type": "/problems/invalid-parameter",
                     *           "code": "INVALID_PARAMETER",
                     *           "status": 400,
                     *           "title": "Invalid value of a query parameter",
                     *           "hint": "The error's `detail` says what the parameter takes; `allowed` lists the values if they are few."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-6"];
            default: components["responses"]["default-3"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The last part of the problem's `type`.
                 * @example unknown-parameter
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problem. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "type": "/problems/unknown-parameter",
                     *         "code": "UNKNOWN_PARAMETER",
                     *         "status": 400,
                     *         "title": "Unknown query parameter",
                     *         "hint": "Nothing in a query is ignored: remove the parameter, or use the name that `did_you_mean` gives."
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["304"];
            400: components["responses"]["400-6"];
            404: components["responses"]["404"];
            default: components["responses"]["default-3"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /** @example ok */
                        status?: string;
                    };
                };
            };
            400: components["responses"]["400-6"];
            default: components["responses"]["default-4"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "schema": 22,
                     *       "dataset_version": "237-e8792ca7e87e"
                     *     }
                     */
                    "application/json": {
                        /** @example ok */
                        status?: string;
                        /** @description The version of the database's schema. */
                        schema?: number;
                        dataset_version?: string;
                    };
                };
            };
            400: components["responses"]["400-6"];
            /** @description Not ready (`NOT_READY`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["default-4"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics, each with its help and type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example # HELP entente_processes Processes that answer requests. */
                    "text/plain": string;
                };
            };
            400: components["responses"]["400-6"];
            /** @description No such path (`ROUTE_NOT_FOUND`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["default-4"];
        };
    };
}
