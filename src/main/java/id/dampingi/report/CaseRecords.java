package id.dampingi.report;

import id.dampingi.access.AccessCase;
import id.dampingi.aspiration.Aspiration;
import id.dampingi.spiritual.SpiritualNeed;
import java.util.List;

/** What was recorded of the approaches and is new in a month, ended in it or was still open at its end; nothing confidential. */
public record CaseRecords(List<SpiritualNeed> needs, List<AccessCase> requests, List<Aspiration> aspirations) {
    static final CaseRecords NONE = new CaseRecords(List.of(), List.of(), List.of());
}
