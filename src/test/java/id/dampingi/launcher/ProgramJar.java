package id.dampingi.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A {@code dampingi.jar} as the build would leave it, without waiting for the build. */
final class ProgramJar {
    private static final String NAME = "dampingi.jar";

    private ProgramJar() {}

    /** With everything from the class path of the tests. */
    static void ofClassPath(Path folder, Class<?> main) throws IOException {
        Manifest manifest = manifest(main);
        String all = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toUri().toString())
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, all);
        new JarOutputStream(Files.newOutputStream(folder.resolve(NAME)), manifest).close();
    }

    /** With this one class. */
    static void alone(Path folder, Class<?> main) throws IOException {
        String name = main.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve(NAME)), manifest(main));
                InputStream in = Objects.requireNonNull(main.getResourceAsStream("/" + name))) {
            jar.putNextEntry(new JarEntry(name));
            in.transferTo(jar);
        }
    }

    private static Manifest manifest(Class<?> main) {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main.getName());
        return manifest;
    }
}
