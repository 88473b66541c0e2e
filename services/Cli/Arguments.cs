namespace Sozialplanung.Cli;

/// <summary>
/// What stands behind a command's words: values in order, and options <c>--name value</c>. Options without a value are flags.
/// </summary>
internal sealed class Arguments
{
    private readonly List<string> _values = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    /// <summary>
    /// Errors: <see cref="UsageException"/> for an option that the command does not know, or one without its value.
    /// </summary>
    /// <param name="words">What was written behind the command's words.</param>
    /// <param name="withValue">Options that are followed by a value.</param>
    /// <param name="flags">Options that stand alone.</param>
    public Arguments(IReadOnlyList<string> words, IReadOnlyCollection<string> withValue, IReadOnlyCollection<string> flags)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                _values.Add(word);
            }
            else if (flags.Contains(word))
            {
                _options[word] = "";
            }
            else if (!withValue.Contains(word))
            {
                throw new UsageException($"Die Option {word} gibt es hier nicht.");
            }
            else if (i + 1 < words.Count)
            {
                _options[word] = words[++i];
            }
            else
            {
                throw new UsageException($"Hinter {word} fehlt ein Wert.");
            }
        }
    }

    public IReadOnlyList<string> Values => _values;

    public bool Has(string flag) => _options.ContainsKey(flag);

    public string? Option(string name) => _options.GetValueOrDefault(name);

    public string Required(string name) => Option(name) ?? throw new UsageException($"{name} fehlt.");

    public string Value(int index, string what) =>
        index < _values.Count ? _values[index] : throw new UsageException($"Es fehlt: {what}.");

    /// <summary>An existing file named at this place. Errors: <see cref="UsageException"/> naming the file.</summary>
    public string File(int index, string what)
    {
        var path = Value(index, what);
        return System.IO.File.Exists(path) ? path : throw new UsageException($"Die Datei {path} gibt es nicht.");
    }
}
