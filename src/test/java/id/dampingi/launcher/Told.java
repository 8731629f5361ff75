package id.dampingi.launcher;

import java.lang.management.ManagementFactory;

/** Stands in for the program: says what Java and itself were told, and ends with the code that it is told. */
final class Told {
    private Told() {}

    public static void main(String[] args) {
        for (String arg : args) {
            System.out.print("<" + arg + ">");
        }
        System.out.println();
        ManagementFactory.getRuntimeMXBean().getInputArguments().forEach(System.out::println);
        String code = System.getenv("TOLD_CODE");
        System.exit(code == null ? 0 : Integer.parseInt(code));
    }
}
