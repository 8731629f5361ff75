package id.dampingi.report;

import id.dampingi.facility.Facility;
import id.dampingi.facility.Handover;
import id.dampingi.group.Group;
import id.dampingi.office.Office;
import java.util.List;

/** Everything that stands in the record of a hand-over on paper. */
record HandoverSheet(Office office, Group group, Handover handover, List<Facility> goods) {}
