package id.dampingi.kit.task;

/** The one place where work that failed is told to the user. */
public interface Failures {
    void tell(Exception e);
}
