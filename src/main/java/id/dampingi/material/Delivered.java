package id.dampingi.material;

/** A session with what was delivered in it. */
public record Delivered(Delivery session, Material material) {}
