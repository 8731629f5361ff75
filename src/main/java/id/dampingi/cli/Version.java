package id.dampingi.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells which version runs, as the jar's manifest has it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Dampingi " + Objects.requireNonNullElse(version, "-")};
    }
}
