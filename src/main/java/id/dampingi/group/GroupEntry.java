package id.dampingi.group;

import id.dampingi.facilitator.Facilitator;
import java.util.Optional;

/** What a group's form saves: the group, and its facilitator when the name that was typed is a new one. */
record GroupEntry(Group group, Optional<Facilitator> newFacilitator) {}
