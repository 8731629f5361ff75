package id.dampingi.kit.task;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, so that a start need not wait for it; for one thread. */
public final class Late<T> implements Supplier<T> {
    private final Supplier<? extends T> make;
    private Optional<T> made = Optional.empty();

    public Late(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
        return made.get();
    }

    public void ifMade(Consumer<? super T> then) {
        made.ifPresent(then);
    }
}
