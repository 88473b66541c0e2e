using System.Text.Json;

namespace Sozialplanung.Tables;

/// <summary>
/// A list of JSON objects as a table: the names of their members are its first row, each object is one more. Numbers keep their
/// digits; what is nested in a member is no cell.
/// </summary>
public sealed class JsonRows : TableRows
{
    private readonly Stream _file;
    private readonly JsonTokens _tokens;
    private readonly IReadOnlyList<string> _columns;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly RowLetters _letters = new();
    private readonly SheetCell[] _cells;
    private readonly long[] _filledIn;
    private long _line;
    private bool _hasDoubts;
    private bool _isAtEnd;

    private JsonRows(Stream file, string? list)
    {
        _file = file;
        string name;
        using (var first = new JsonTokens(file))
        {
            (name, _columns) = JsonLists.Read(first).Choose(list);
        }

        _tokens = new JsonTokens(file);
        JsonLists.GoTo(_tokens, name);
        _byName = _columns
            .Select((column, index) => (column, index))
            .ToDictionary(pair => pair.column, pair => pair.index, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _cells = new SheetCell[_columns.Count];
        _filledIn = new long[_columns.Count];
        Description = name.Length == 0 ? $"JSON, {_tokens.EncodingName}" : $"JSON, {_tokens.EncodingName}, Liste „{name}“";
    }

    /// <inheritdoc/>
    public override int Count => _columns.Count;

    /// <summary>As in a table: the first entry is the second line.</summary>
    public override long Line => _line;

    /// <inheritdoc/>
    public override bool IsCounted => false;

    /// <inheritdoc/>
    public override long Position => _file.Position;

    /// <inheritdoc/>
    public override long Length => _file.Length;

    /// <inheritdoc/>
    public override string Description { get; }

    /// <inheritdoc/>
    public override bool HasDoubts => _hasDoubts;

    /// <summary>Opens a list: by the name of its member, or the only one. The file must allow to go back to its beginning. Errors:
    /// <see cref="UnreadableFileException"/> with what the file is instead.</summary>
    public static JsonRows Open(Stream file, string? list)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return new JsonRows(file, list);
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        _letters.CutTo(0);
        _hasDoubts = false;
        if (_isAtEnd)
        {
            return false;
        }

        _line++;
        if (_line == 1)
        {
            ReadNames();
            return true;
        }

        _tokens.Read();
        if (_tokens.Kind == JsonTokenType.EndArray)
        {
            _isAtEnd = true;
            _line--;
            Array.Clear(_cells);
            Finish();
            return false;
        }

        ReadEntry();
        return true;
    }

    /// <inheritdoc/>
    public override void Finish()
    {
        while (_tokens.Read())
        {
            // only the end tells whether the file is whole
        }
    }

    /// <inheritdoc/>
    public override bool IsNumber(int column) => (uint)column < (uint)Count && _cells[column].IsNumber;

    /// <inheritdoc/>
    public override string AddressOf(int column) =>
        (uint)column < (uint)Count ? $"Eintrag {_line - 1} („{_columns[column]}“)" : $"Eintrag {_line - 1}";

    /// <inheritdoc/>
    public override string? DoubtOf(int column) =>
        (uint)column < (uint)Count && _cells[column].Sentence(Text(column)) is { } sentence
            ? $"{AddressOf(column)} {sentence}"
            : null;

    /// <inheritdoc/>
    protected override ReadOnlySpan<char> Text(int column) =>
        (uint)column < (uint)Count ? _letters.Text(_cells[column].Start, _cells[column].Length) : [];

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        _tokens.Dispose();
        _file.Dispose();
    }

    private void ReadNames()
    {
        for (var column = 0; column < _columns.Count; column++)
        {
            Put(column, _columns[column], false);
        }
    }

    private void ReadEntry()
    {
        if (_tokens.Kind != JsonTokenType.StartObject)
        {
            throw new UnreadableFileException(
                $"Eintrag {_line - 1} der JSON-Datei ist kein Objekt mit benannten Angaben wie die anderen.",
                _line
            );
        }

        Array.Clear(_cells);
        while (_tokens.Read() && _tokens.Kind == JsonTokenType.PropertyName)
        {
            var column = _byName[_tokens.Value];
            if (_filledIn[column] == _line)
            {
                throw new UnreadableFileException(
                    $"Eintrag {_line - 1} der JSON-Datei nennt „{_columns[column]}“ zweimal.",
                    _line
                );
            }

            _filledIn[column] = _line;
            _tokens.Read();
            ReadMember(column);
        }
    }

    private void ReadMember(int column)
    {
        switch (_tokens.Kind)
        {
            case JsonTokenType.Number:
                Put(column, _tokens.Value, true);
                break;
            case JsonTokenType.String:
                Put(column, _tokens.Value, false);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                Put(column, _tokens.Kind == JsonTokenType.True ? "1" : "0", false);
                Doubt(column, CellDoubt.Truth);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _tokens.Skip();
                Doubt(column, CellDoubt.Nested);
                break;
        }
    }

    private void Put(int column, ReadOnlySpan<char> text, bool isNumber)
    {
        _cells[column] = new SheetCell(_letters.Count, text.Length, isNumber);
        _letters.Append(text, _line);
    }

    private void Doubt(int column, CellDoubt doubt)
    {
        _cells[column] = _cells[column] with { Doubt = doubt };
        _hasDoubts = true;
    }
}
