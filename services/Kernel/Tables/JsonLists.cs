using System.Text.Json;

namespace Sozialplanung.Tables;

/// <summary>The lists of a JSON text whose entries are objects: the text itself, or members of its one object.</summary>
internal sealed class JsonLists
{
    private const int MostLists = 1_000;
    private readonly List<(string Name, List<string> Columns)> _lists = [];

    private JsonLists() { }

    /// <summary>Reads the whole text for its lists and the names in them.</summary>
    public static JsonLists Read(JsonTokens tokens)
    {
        var lists = new JsonLists();
        while (NextList(tokens, out var name))
        {
            var columns = new NamedColumns();
            var isTable = false;
            while (tokens.Read() && tokens.Kind != JsonTokenType.EndArray)
            {
                isTable |= tokens.Kind == JsonTokenType.StartObject;
                columns.Note(tokens);
            }

            if (isTable && lists._lists.Count < MostLists)
            {
                lists._lists.Add((name, columns.Names));
            }
        }

        return lists;
    }

    /// <summary>The list that is meant: by its name, or the only one.</summary>
    public (string Name, IReadOnlyList<string> Columns) Choose(string? wanted)
    {
        var fitting = wanted is null
            ? _lists
            : _lists.FindAll(list => list.Name.Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase));
        var names = string.Join(", ", _lists.Take(12).Select(list => $"„{list.Name}“"));
        return fitting is [var only] ? only
            : _lists.Count == 0
                ? throw new UnreadableFileException(
                    "Die JSON-Datei enthält keine Liste von Objekten, die als Zeilen gelesen werden können."
                )
            : throw new UnreadableFileException(
                wanted is null
                    ? $"Die JSON-Datei enthält mehrere Listen: {names}. Bitte geben Sie im Importprofil an, welche gemeint ist (sheet)."
                    : $"Die Liste „{wanted}“ fehlt in der JSON-Datei. Vorhanden: {names}."
            );
    }

    /// <summary>Goes to the beginning of a list of that name.</summary>
    public static bool GoTo(JsonTokens tokens, string wanted)
    {
        while (NextList(tokens, out var name))
        {
            if (name == wanted)
            {
                return true;
            }

            tokens.Skip();
        }

        return false;
    }

    /// <summary>The next list at the top or right below the one object there; the token is its beginning.</summary>
    private static bool NextList(JsonTokens tokens, out string name)
    {
        name = "";
        while (tokens.Read())
        {
            if (tokens.Kind == JsonTokenType.PropertyName)
            {
                name = tokens.Value.ToString();
            }
            else if (tokens.Kind == JsonTokenType.StartArray)
            {
                return true;
            }
            else if (tokens.Kind == JsonTokenType.StartObject && tokens.Depth > 0)
            {
                tokens.Skip();
            }
        }

        return false;
    }

    /// <summary>The names of the members of all entries, in the order in which they first come.</summary>
    private sealed class NamedColumns
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
        private int _letters;

        public NamedColumns() => _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

        public List<string> Names { get; } = [];

        public void Note(JsonTokens tokens)
        {
            if (tokens.Kind != JsonTokenType.StartObject)
            {
                tokens.Skip();
                return;
            }

            while (tokens.Read() && tokens.Kind == JsonTokenType.PropertyName)
            {
                if (_bySpan.Add(tokens.Value))
                {
                    Names.Add(tokens.Value.ToString());
                    _letters += tokens.Value.Length;
                    if (Names.Count > TableRows.MaximumColumns || _letters > TableRows.MaximumRowLength)
                    {
                        throw new UnreadableFileException(
                            "Die Einträge der JSON-Datei haben mehr verschiedene Angaben, als eine Tabelle Spalten hat."
                        );
                    }
                }

                tokens.Read();
                tokens.Skip();
            }
        }
    }
}
