using System.Security.Cryptography;
using System.Text;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>The output folder. Files are listed in the order in which they are added, which is the order of loading.</summary>
internal sealed class DemoOutput(string folder)
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    public static readonly Encoding Utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private readonly List<DemoFile> _files = [];

    public IReadOnlyList<DemoFile> Files => _files;

    public void Add(DemoFile file, string content, Encoding encoding) =>
        Add(file, path => File.WriteAllText(path, content, encoding));

    public void Add(DemoFile file, byte[] content) => Add(file, path => File.WriteAllBytes(path, content));

    public void Add(DemoFile file, Action<string> write)
    {
        var path = Path.Combine(folder, file.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        write(path);
        using var stream = File.OpenRead(path);
        _files.Add(file with { Size = stream.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)) });
    }
}
