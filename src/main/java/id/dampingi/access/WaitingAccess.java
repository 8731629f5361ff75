package id.dampingi.access;

/** A request that is still open, with the name of its group. */
public record WaitingAccess(AccessCase request, String groupName) {}
