/** The window around the screens: start, navigation, menus, undo, failures. */
@NullMarked
package id.dampingi.shell;

import org.jspecify.annotations.NullMarked;
