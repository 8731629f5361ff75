package id.dampingi.member;

import java.util.List;
import java.util.UUID;

/** What another feature knows of one member; read when the history of the member is opened. */
public interface MemberTrace {
    /**
     * @param summaryKey names the summary: {@code "attendance.of"}
     * @param summary one line, {@code ""} for nothing to tell
     */
    record Found(String summaryKey, String summary, List<MemberEvent> events) {}

    Found of(UUID member);
}
