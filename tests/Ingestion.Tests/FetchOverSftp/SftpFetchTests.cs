using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchOverSftp;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.ServiceDefaults.Disk;

namespace Sozialplanung.Ingestion.Tests.FetchOverSftp;

public sealed class SftpFetchTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("abruf-").FullName;
    private SftpOffice _office = null!;

    public async ValueTask InitializeAsync() => _office = await SftpOffice.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _office.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_files_that_fit_are_fetched_and_no_others()
    {
        _office.Put("alg_2024.csv", "a");
        _office.Put("alg_2023.csv", "b");
        _office.Put("alg_2025.csv.part", "noch nicht fertig");
        _office.Put("bericht.pdf", "%PDF");
        File.CreateSymbolicLink(Path.Combine(_office.Files, "alg_link.csv"), "/etc/passwd");

        var fetched = await FetchAsync(Key(_office.Url("alg_*.csv")));

        fetched.Files.Select(file => file.Name).ShouldBe(["alg_2023.csv", "alg_2024.csv"]);
    }

    [Fact]
    public async Task A_folder_in_which_nothing_changed_is_not_fetched_again()
    {
        _office.Put("2024.csv", "a");
        var source = Key(_office.Url(""));
        var first = await FetchAsync(source);

        (await FetchAsync(source, first.Validators)).IsUnchanged.ShouldBeTrue();

        _office.Put("2025.csv", "b");
        (await FetchAsync(source, first.Validators)).Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_server_whose_key_nobody_has_confirmed()
    {
        var source = Key(_office.Url("*.csv")) with { HostKey = "" };

        var unknown = await Should.ThrowAsync<UnknownHostKeyException>(() => FetchAsync(source));

        unknown.Fingerprint.ShouldBe(_office.Fingerprint);
        unknown.Message.ShouldContain("vergleichen Sie ihn mit der Angabe des Betreibers");
    }

    [Fact]
    public async Task A_server_that_shows_another_key_than_before_is_left()
    {
        var source = Key(_office.Url("*.csv"));
        await _office.RestartAsync();

        (await FaultAsync(source)).ShouldContain($"mit einem anderen Schlüssel aus als bisher ({_office.Fingerprint})");
    }

    [Fact]
    public async Task What_stands_in_the_way_is_a_sentence()
    {
        var source = Key(_office.Url("*.csv"));

        (await FaultAsync(source with { SignIn = SignInKind.Password, Secret = "falsch" })).ShouldContain(
            "weist die Zugangsdaten zurück"
        );
        (await FaultAsync(source with { Secret = "kein Schlüssel" })).ShouldContain(
            "Der private Schlüssel lässt sich nicht lesen"
        );
        (
            await FaultAsync(source with { Address = new Uri($"sftp://127.0.0.1:{_office.Port}/gibt/es/nicht/*.csv") })
        ).ShouldContain("Den Ordner /gibt/es/nicht/ gibt es bei 127.0.0.1 nicht");
        (await FaultAsync(source with { Address = new Uri("sftp://127.0.0.1:9/a.csv") })).ShouldContain(
            "(Port 9) nimmt keine Verbindung an"
        );
        (await FaultAsync(source with { Address = new Uri(_office.Url("*.csv", "localhost")) })).ShouldContain(
            "liegt im eigenen Netz"
        );
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_fetched()
    {
        _office.Put("2024.csv", new string('7', 20_000));

        (await FaultAsync(Key(_office.Url("*.csv")))).ShouldContain("„2024.csv“ von 127.0.0.1 wird nicht geholt.");
    }

    [Theory]
    [InlineData("sftp://h/", "/", "*")]
    [InlineData("sftp://h/eingang/alg_*.csv", "/eingang/", "alg_*.csv")]
    [InlineData("sftp://h/~/aus%20gang/", "./aus gang/", "*")]
    public void An_address_says_folder_and_names(string address, string folder, string pattern) =>
        SftpPath.Of(new Uri(address)).ShouldBe(new SftpPath(folder, pattern));

    private SourceAccess Key(string url) =>
        new(new Uri(url), SignInKind.Key, SftpOffice.UserName, "", _office.PrivateKey, _office.Fingerprint);

    private async Task<string> FaultAsync(SourceAccess source) =>
        (await Should.ThrowAsync<FetchFaultException>(() => FetchAsync(source))).Message;

    private Task<Fetched> FetchAsync(SourceAccess source, Validators? known = null)
    {
        var options = Options.Create(
            new IngestionOptions
            {
                InternalHosts = "127.0.0.1",
                DataFolder = _folder,
                FetchSeconds = 30,
                MaximumFileBytes = 10_000,
            }
        );
        var room = new DiskRoom(Options.Create(new DiskOptions()), TimeProvider.System, NullLogger<DiskRoom>.Instance);
        return new SftpFetch(
            new SftpConnections(new AddressGuard(options)),
            new DeliveryFiles(options, room),
            options,
            new FetchLimit(options, TimeProvider.System)
        ).FetchAsync(source, known, TestContext.Current.CancellationToken);
    }
}
