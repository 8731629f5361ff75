package id.dampingi.kit.ui;

import java.awt.geom.Path2D;

/** Reads the path data of SVG ({@code d="M15 3h6…"}), as far as icons need it: all but T and t. */
final class SvgPath {
    private final String text;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The second control point of the curve before, for S. */
    private double controlX;

    private double controlY;

    private SvgPath(String text) {
        this.text = text;
    }

    static Path2D parse(String data) {
        return new SvgPath(data).read();
    }

    private Path2D read() {
        char command = 'M';
        skip();
        while (at < text.length()) {
            if (Character.isLetter(text.charAt(at))) {
                command = text.charAt(at);
                at++;
            }
            step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            skip();
        }
        return path;
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(fromX + number(), fromY + number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> curve(fromX + number(), fromY + number(), fromX, fromY);
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, fromX, fromY);
            case 'Q' -> {
                double cx = fromX + number();
                double cy = fromY + number();
                to(fromX + number(), fromY + number());
                path.quadTo(cx, cy, x, y);
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void line(double toX, double toY) {
        to(toX, toY);
        path.lineTo(x, y);
    }

    private void curve(double x1, double y1, double fromX, double fromY) {
        double x2 = fromX + number();
        double y2 = fromY + number();
        to(fromX + number(), fromY + number());
        path.curveTo(x1, y1, x2, y2, x, y);
        controlX = x2;
        controlY = y2;
    }

    private void arc(double fromX, double fromY) {
        double radiusX = number();
        double radiusY = number();
        double rotation = Math.toRadians(number());
        boolean large = flag();
        boolean sweep = flag();
        double beforeX = x;
        double beforeY = y;
        to(fromX + number(), fromY + number());
        path.append(SvgArc.between(beforeX, beforeY, x, y, radiusX, radiusY, rotation, large == sweep, sweep), true);
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
        controlX = toX;
        controlY = toY;
    }

    /** One digit, which may stand right before the next number. */
    private boolean flag() {
        skip();
        at++;
        return text.charAt(at - 1) == '1';
    }

    private double number() {
        skip();
        int start = at;
        if (text.charAt(at) == '-' || text.charAt(at) == '+') {
            at++;
        }
        boolean point = false;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.' && !point)) {
            point |= text.charAt(at) == '.';
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
