package id.dampingi.report;

import id.dampingi.attendance.AttendanceList;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.office.Office;
import java.util.Optional;

/** Everything that stands in an attendance list on paper. */
record AttendanceSheet(Office office, Group group, Optional<Facilitator> facilitator, AttendanceList list) {}
