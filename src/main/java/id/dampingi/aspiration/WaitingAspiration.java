package id.dampingi.aspiration;

/** An aspiration that is neither realised nor refused, with the name of its group. */
public record WaitingAspiration(Aspiration aspiration, String groupName) {}
