package id.dampingi.kit.task;

/** Work that takes so long that it shows progress and can be cancelled. */
public interface LongWork<T> {
    T run(Progress progress) throws Exception;
}
