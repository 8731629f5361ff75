package id.dampingi.attachment;

import id.dampingi.kit.ui.Dropped;
import id.dampingi.kit.ui.InPlaceText;
import id.dampingi.kit.ui.LazyPictures;
import id.dampingi.kit.ui.ListDrops;
import id.dampingi.kit.ui.Shortcuts;
import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelListener;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.DropMode;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;

/** Photos and files side by side: looked through with the arrow keys, opened, captioned in place, put in order, deleted. */
final class PhotoGridPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** How they stand. */
    enum Shape {
        /** One row, whose order is the user's. */
        STRIP,
        /** As many rows as they need. */
        PAGE
    }

    /** What is done with them. */
    interface Hands {
        void open(int index);

        void caption(UUID id, String caption);

        void delete(List<UUID> ids);

        /** Only in a strip. */
        default void move(List<UUID> ids, int index) {}

        /** Only in a strip. */
        default void dropped(Dropped dropped) {}
    }

    private final JList<AttachmentRow> list = new JList<>();
    private final transient Hands hands;
    private final transient Shape shape;
    private transient List<AttachmentRow> rows = List.of();

    PhotoGridPanel(Shape shape, Function<Attachment, LazyPictures.Seen> pictures, Hands hands) {
        super(new BorderLayout());
        this.shape = shape;
        this.hands = hands;
        setOpaque(false);
        list.setOpaque(false);
        list.setLayoutOrientation(JList.HORIZONTAL_WRAP);
        list.setVisibleRowCount(shape == Shape.STRIP ? 1 : -1);
        list.setFixedCellWidth(PhotoCellPanel.WIDTH);
        list.setFixedCellHeight(shape == Shape.STRIP ? PhotoCellPanel.HEIGHT : PhotoCellPanel.HEIGHT_WITH_ABOUT);
        list.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        list.setCellRenderer(new PhotoCellPanel(pictures));
        if (shape == Shape.STRIP) {
            list.setDragEnabled(true);
            list.setDropMode(DropMode.INSERT);
            list.setTransferHandler(drops());
        } else {
            list.setTransferHandler(null);
        }
        keys();
        mouse();
        add(scroll());
    }

    JList<AttachmentRow> photos() {
        return list;
    }

    /** Keeps what is chosen. */
    void show(List<AttachmentRow> newRows) {
        if (!rows.equals(newRows)) {
            List<UUID> chosen = chosen();
            rows = List.copyOf(newRows);
            list.setListData(rows.toArray(AttachmentRow[]::new));
            list.setSelectedIndices(IntStream.range(0, rows.size())
                    .filter(i -> chosen.contains(rows.get(i).id()))
                    .toArray());
        }
        list.repaint();
    }

    List<AttachmentRow> rows() {
        return rows;
    }

    List<AttachmentRow> selected() {
        return list.getSelectedValuesList();
    }

    List<UUID> chosen() {
        return selected().stream().map(AttachmentRow::id).toList();
    }

    /** What is dropped where this handles it is as if it were dropped on the photos of a strip. */
    ListDrops drops() {
        return new ListDrops(list, index -> hands.move(chosen(), index), hands::dropped);
    }

    void deleteChosen() {
        hands.delete(chosen());
    }

    void editCaption() {
        int index = list.getSelectedIndex();
        if (index >= 0) {
            list.ensureIndexIsVisible(index);
            Rectangle place = new Rectangle(PhotoCellPanel.CAPTION);
            Point at = list.indexToLocation(index);
            place.translate(at.x, at.y);
            Attachment attachment = rows.get(index).attachment();
            InPlaceText.edit(list, place, attachment.caption(), typed -> hands.caption(attachment.id(), typed))
                    .setName("attachment.caption");
        }
    }

    /** By one place to the left or right. */
    void move(int by) {
        int[] chosen = list.getSelectedIndices();
        if (shape == Shape.STRIP && chosen.length > 0) {
            hands.move(chosen(), by < 0 ? chosen[0] - 1 : chosen[chosen.length - 1] + 2);
        }
    }

    private JScrollPane scroll() {
        var scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        if (shape == Shape.STRIP) {
            scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
            // The wheel moves the page that the strip stands on.
            for (MouseWheelListener wheel : scroll.getMouseWheelListeners()) {
                scroll.removeMouseWheelListener(wheel);
            }
        } else {
            scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
            scroll.getVerticalScrollBar().setUnitIncrement(PhotoCellPanel.HEIGHT / 3);
        }
        return scroll;
    }

    private void keys() {
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                // Also into what lies below the edge of a long form.
                scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
                if (list.isSelectionEmpty() && !rows.isEmpty()) {
                    list.setSelectedIndex(0);
                }
            }
        });
        Shortcuts.on(list, "ENTER", () -> hands.open(list.getSelectedIndex()));
        Shortcuts.on(list, "SPACE", () -> hands.open(list.getSelectedIndex()));
        Shortcuts.on(list, "DELETE", this::deleteChosen);
        Shortcuts.on(list, "F2", this::editCaption);
        Shortcuts.on(list, "alt LEFT", () -> move(-1));
        Shortcuts.on(list, "alt RIGHT", () -> move(1));
    }

    private void mouse() {
        list.addMouseListener(new MouseAdapter() {
            private int before = -1;

            @Override
            public void mousePressed(MouseEvent e) {
                before = list.getSelectedIndices().length == 1 ? list.getSelectedIndex() : -1;
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                int index = list.locationToIndex(e.getPoint());
                if (index < 0 || !list.getCellBounds(index, index).contains(e.getPoint())) {
                    return;
                }
                Point cell = list.indexToLocation(index);
                boolean onCaption = PhotoCellPanel.CAPTION.contains(e.getX() - cell.x, e.getY() - cell.y);
                if (e.getClickCount() == 2 && !onCaption) {
                    hands.open(index);
                } else if (e.getClickCount() == 1 && onCaption && index == before) {
                    editCaption();
                }
            }
        });
    }
}
