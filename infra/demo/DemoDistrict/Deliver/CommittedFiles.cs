using System.Reflection;
using System.Text;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>The profiles and definitions written by hand beside this project; they are built into the program.</summary>
internal static class CommittedFiles
{
    private static readonly Assembly Home = typeof(CommittedFiles).Assembly;

    /// <summary>Names in a folder (geography, profiles, indicators) without extension, sorted.</summary>
    public static IEnumerable<string> In(string folder) =>
        Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal);

    public static string Read(string folder, string name)
    {
        using var stream =
            Home.GetManifestResourceStream($"{folder}/{name}.json")
            ?? throw new InvalidOperationException($"{folder}/{name}.json is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
