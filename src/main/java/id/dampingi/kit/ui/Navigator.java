package id.dampingi.kit.ui;

/** Takes the user somewhere. */
public interface Navigator {
    void go(Place place);
}
