using System.Diagnostics;

namespace Sozialplanung.AppHost.Tests;

/// <summary>Reads of a unit what systemd would start: command line, folder, environment.</summary>
internal sealed record SystemdUnitFile(string Name, IReadOnlyList<(string Key, string Value)> Lines)
{
    public static SystemdUnitFile Read(string path, string instance) =>
        new(
            Path.GetFileName(path),
            [
                .. File.ReadAllLines(path)
                    .Select(line => line.Replace("%i", instance, StringComparison.Ordinal).Split('=', 2))
                    .Where(parts => parts.Length == 2)
                    .Select(parts => (parts[0], parts[1])),
            ]
        );

    public ProcessStartInfo Start()
    {
        var command = Value("ExecStart").Split(' ');
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = Value("WorkingDirectory") };
        var assignments = Values("Environment").Select(one => one.Trim('"'));
        foreach (var assignment in assignments.Concat(File.ReadAllLines(Value("EnvironmentFile"))))
        {
            var parts = assignment.Split('=', 2);
            start.Environment[parts[0]] = parts[1];
        }

        return start;
    }

    private string Value(string key) => Values(key).Single();

    private IEnumerable<string> Values(string key) => Lines.Where(one => one.Key == key).Select(one => one.Value);
}
