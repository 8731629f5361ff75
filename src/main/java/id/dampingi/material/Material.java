package id.dampingi.material;

import id.dampingi.approach.Approach;
import java.util.UUID;

/**
 * A material of the office's catalogue.
 *
 * @param aim what the community knows or can do afterwards
 * @param source where it comes from: a module, a service, an organisation
 * @param active whether it is still offered
 */
public record Material(UUID id, String title, Approach approach, String aim, String source, boolean active) {}
