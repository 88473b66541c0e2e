namespace Sozialplanung.DebianHosting.Logs;

/// <summary>Takes the lines of one resource: into its file always, on the console with its name in front.</summary>
internal sealed class ResourceLog(string name, string folder, ConsoleLines console) : IDisposable
{
    private readonly RollingFile _file = new(Path.Combine(folder, $"{name}.log"));

    public string File => _file.Path;

    public void Write(string line)
    {
        _file.WriteLine(line);
        console.Write(name, line, ConsoleLogs.All);
    }

    /// <summary>What we say about the resource.</summary>
    public void Tell(string sentence)
    {
        _file.WriteLine($"--- {sentence}");
        console.Write(name, sentence, ConsoleLogs.Own);
    }

    public void Dispose() => _file.Dispose();
}
