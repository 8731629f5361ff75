package id.dampingi.kit.ui;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the program's own icons, which are simple enough to be read without a whole SVG library; loading one took a
 * fifth of the start.
 */
record SvgFile(double size, float stroke, List<Part> parts) {
    /** A shape that is filled with a colour, or drawn as a line if there is none. */
    record Part(Shape shape, Optional<Color> fill) {}

    private static final Map<String, SvgFile> READ = new ConcurrentHashMap<>();
    private static final Pattern ELEMENT = Pattern.compile("<(svg|path|circle|ellipse|rect|line|polyline)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z0-9-]+)=\"([^\"]*)\"");

    static SvgFile of(String name) {
        return READ.computeIfAbsent(name, SvgFile::read);
    }

    private static SvgFile read(String name) {
        try (InputStream in = SvgFile.class.getResourceAsStream("/id/dampingi/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("icon " + name, e);
        }
    }

    static SvgFile parse(String svg) {
        double size = 24;
        float stroke = 2;
        var parts = new ArrayList<Part>();
        Matcher elements = ELEMENT.matcher(svg);
        while (elements.find()) {
            Map<String, String> attributes = attributes(elements.group(2));
            if (elements.group(1).equals("svg")) {
                size = Double.parseDouble(
                        attributes.getOrDefault("viewBox", "0 0 24 24").split(" ")[2]);
                stroke = (float) number(attributes, "stroke-width");
            } else {
                Optional<Color> fill = Optional.ofNullable(attributes.get("fill"))
                        .filter(color -> color.startsWith("#"))
                        .map(Color::decode);
                parts.add(new Part(shape(elements.group(1), attributes), fill));
            }
        }
        return new SvgFile(size, stroke, List.copyOf(parts));
    }

    private static Shape shape(String element, Map<String, String> a) {
        return switch (element) {
            case "path" -> SvgPath.parse(a.getOrDefault("d", ""));
            case "polyline" -> SvgPath.parse("M" + a.getOrDefault("points", ""));
            case "circle" -> ellipse(number(a, "cx"), number(a, "cy"), number(a, "r"), number(a, "r"));
            case "ellipse" -> ellipse(number(a, "cx"), number(a, "cy"), number(a, "rx"), number(a, "ry"));
            case "line" -> new Line2D.Double(number(a, "x1"), number(a, "y1"), number(a, "x2"), number(a, "y2"));
            default ->
                new RoundRectangle2D.Double(
                        number(a, "x"),
                        number(a, "y"),
                        number(a, "width"),
                        number(a, "height"),
                        2 * number(a, "rx"),
                        2 * number(a, "rx"));
        };
    }

    private static Shape ellipse(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    private static double number(Map<String, String> attributes, String name) {
        return Double.parseDouble(attributes.getOrDefault(name, "0"));
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new HashMap<String, String>();
        Matcher pairs = ATTRIBUTE.matcher(text);
        while (pairs.find()) {
            attributes.put(pairs.group(1), pairs.group(2));
        }
        return attributes;
    }
}
