namespace Sozialplanung.DebianHosting.Logs;

/// <summary>Many writers, one console: whole lines, each with the name of its resource in its own colour.</summary>
internal sealed class ConsoleLines(ConsoleLogs level, TextWriter output, bool coloured)
{
    // Cyan, green, yellow, magenta, blue, bright cyan, bright green, bright magenta: readable on black and on white.
    private static readonly int[] Colours = [36, 32, 33, 35, 34, 96, 92, 95];

    private readonly Lock _gate = new();
    private readonly List<string> _names = [];

    public static ConsoleLines Standard(ConsoleLogs level) =>
        new(level, Console.Out, !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "");

    public void Write(string name, string line, ConsoleLogs needed)
    {
        if (level < needed)
        {
            return;
        }

        lock (_gate)
        {
            var index = _names.IndexOf(name);
            if (index < 0)
            {
                index = _names.Count;
                _names.Add(name);
            }

            var prefix = name.PadRight(14);
            Show(coloured ? $"\e[{Colours[index % Colours.Length]}m{prefix}\e[0m {line}" : $"{prefix} {line}");
        }
    }

    /// <summary>A line without a name, about the whole.</summary>
    public void Write(string line)
    {
        if (level == ConsoleLogs.None)
        {
            return;
        }

        lock (_gate)
        {
            Show(line);
        }
    }

    // The console may be a file on a full disk: a line less, and nothing stops.
    private void Show(string line)
    {
        try
        {
            output.WriteLine(line);
        }
        catch (IOException)
        {
            // Nobody else could be told either.
        }
    }
}
