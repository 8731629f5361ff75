package id.dampingi.kit.ui;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;

/** An elliptical arc given by its ends, as SVG does, turned into one given by its centre (SVG 1.1, appendix F.6.5). */
final class SvgArc {
    private SvgArc() {}

    static Shape between(
            double x1,
            double y1,
            double x2,
            double y2,
            double radiusX,
            double radiusY,
            double rotation,
            boolean negative,
            boolean sweep) {
        double cos = Math.cos(rotation);
        double sin = Math.sin(rotation);
        double halfX = (x1 - x2) / 2;
        double halfY = (y1 - y2) / 2;
        double px = cos * halfX + sin * halfY;
        double py = -sin * halfX + cos * halfY;
        double tooSmall = Math.sqrt(Math.max(1, px * px / (radiusX * radiusX) + py * py / (radiusY * radiusY)));
        double rx = radiusX * tooSmall;
        double ry = radiusY * tooSmall;
        double square = rx * rx * py * py + ry * ry * px * px;
        double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - square) / square)) * (negative ? -1 : 1);
        double cxRotated = factor * rx * py / ry;
        double cyRotated = -factor * ry * px / rx;
        double cx = cos * cxRotated - sin * cyRotated + (x1 + x2) / 2;
        double cy = sin * cxRotated + cos * cyRotated + (y1 + y2) / 2;
        double from = Math.atan2((py - cyRotated) / ry, (px - cxRotated) / rx);
        double to = Math.atan2((-py - cyRotated) / ry, (-px - cxRotated) / rx);
        double extent = to - from;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        // Java's angles run the other way round.
        var arc = new Arc2D.Double(
                cx - rx, cy - ry, 2 * rx, 2 * ry, -Math.toDegrees(from), -Math.toDegrees(extent), Arc2D.OPEN);
        return AffineTransform.getRotateInstance(rotation, cx, cy).createTransformedShape(arc);
    }
}
