package eu.integratingcities.http.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a CSV record that does not end, such as one behind a quote that is never closed, from filling the memory. */
final class RecordLimit extends FilterReader {
    private final int mostCharacters;
    private int sinceRecord;

    RecordLimit(Reader in, int mostCharacters) {
        super(in);
        this.mostCharacters = mostCharacters;
    }

    void recordEnds() {
        sinceRecord = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        sinceRecord += Math.max(read, 0);
        if (sinceRecord > mostCharacters) {
            throw new LongRecordException(mostCharacters);
        }
        return read;
    }
}
