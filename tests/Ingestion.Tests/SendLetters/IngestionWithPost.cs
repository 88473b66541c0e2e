namespace Sozialplanung.Ingestion.Tests.SendLetters;

/// <summary>The service with a post server that it signs in at over STARTTLS.</summary>
public sealed class IngestionWithPost : RunningIngestion
{
    internal PostOffice Post { get; private set; } = null!;

    protected override string Folder { get; } = Path.Combine(Path.GetTempPath(), $"ingestion-tests-{Guid.CreateVersion7():N}");

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Mail__Host"] = "127.0.0.1",
            ["Mail__Port"] = Post.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Mail__User"] = PostOffice.User,
            ["Mail__Password"] = PostOffice.Password,
            ["Mail__From"] = "sozialplanung@kreis.example",
            ["Ingestion__CertificateFile"] = Post.AuthorityFile,
            ["Ingestion__PublicAddress"] = "https://atlas.kreis.example",
        };

    public override async ValueTask InitializeAsync()
    {
        Post = await PostOffice.StartAsync(isProtected: true);
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Post.DisposeAsync();
    }
}
