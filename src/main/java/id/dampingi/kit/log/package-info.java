@NullMarked
package id.dampingi.kit.log;

import org.jspecify.annotations.NullMarked;
