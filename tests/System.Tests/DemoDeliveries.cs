using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Sozialplanung.WholeSystem;

/// <summary>The small demo district as its generator writes it, and how it gets into the installation.</summary>
public sealed class DemoDeliveries
{
    private readonly string _folder;
    private readonly JsonArray _files;

    private DemoDeliveries(string folder, JsonArray files) => (_folder, _files) = (folder, files);

    public static async Task<DemoDeliveries> CreateAsync(string folder, CancellationToken cancellationToken)
    {
        var (code, output) = await Programs.RunAsync(
            new ProcessStartInfo(),
            "DemoDistrict",
            ["--out", folder, "--small"],
            cancellationToken
        );
        code.ShouldBe(0, output);
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json"), cancellationToken))!;
        return new DemoDeliveries(folder, manifest["files"]!.AsArray());
    }

    public int DeliveryCount => Of("delivery").Count();

    /// <summary>Content of one of the files, by its path below the folder.</summary>
    internal byte[] BytesOf(string file) => File.ReadAllBytes(Path.Combine(_folder, file));

    /// <summary>Areas, streets, datasets and indicators, by the same addresses as anybody's.</summary>
    internal async Task LoadAsync(SignedInPerson admin, CancellationToken cancellationToken)
    {
        foreach (var file in Of("areas"))
        {
            await ImportAsync(admin, "api/geography/imports/areas", file, cancellationToken);
        }

        foreach (var file in Of("streets"))
        {
            await ImportAsync(admin, "api/geography/imports/streets", file, cancellationToken);
        }

        await DefineAsync(admin, "dataset", "api/ingestion/datasets", cancellationToken);
        await DefineAsync(admin, "indicator", "api/indicators/definitions", cancellationToken);
    }

    /// <summary>Lays every delivery into the watch folder, as if it had been there for an hour.</summary>
    internal void PutInto(string watchFolder)
    {
        foreach (var file in Of("delivery"))
        {
            var target = Path.Combine(watchFolder, Text(file, "code"), Path.GetFileName(Text(file, "file")));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var unfinished = target + ".part";
            File.Copy(PathOf(file, "file"), unfinished, overwrite: true);
            File.SetLastWriteTimeUtc(unfinished, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));
            File.Move(unfinished, target, overwrite: true);
        }
    }

    private IEnumerable<JsonNode> Of(string kind) => _files.Select(file => file!).Where(file => Text(file, "kind") == kind);

    private async Task ImportAsync(SignedInPerson admin, string address, JsonNode file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await File.ReadAllTextAsync(PathOf(file, "profile"), cancellationToken)), "profile" },
            { new ByteArrayContent(await File.ReadAllBytesAsync(PathOf(file, "file"), cancellationToken)), "file", "datei" },
        };
        await admin.SendAsync(HttpMethod.Post, address, form, cancellationToken);
    }

    private async Task DefineAsync(SignedInPerson admin, string kind, string address, CancellationToken cancellationToken)
    {
        foreach (var file in Of(kind))
        {
            using var json = new StringContent(
                await File.ReadAllTextAsync(PathOf(file, "file"), cancellationToken),
                Encoding.UTF8,
                "application/json"
            );
            await admin.SendAsync(HttpMethod.Put, $"{address}/{Text(file, "code")}", json, cancellationToken);
        }
    }

    private string PathOf(JsonNode file, string part) => Path.Combine(_folder, Text(file, part));

    private static string Text(JsonNode file, string part) => file[part]!.GetValue<string>();
}
