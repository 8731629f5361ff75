package id.dampingi.kit.task;

/** The user was asked something about the work and gave it up: nothing was done, and nobody need be told. */
public final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
