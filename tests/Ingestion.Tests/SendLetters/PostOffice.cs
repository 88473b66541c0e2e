using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.SendLetters;

/// <summary>
/// Debian's SMTP server (python3-aiosmtpd) as a child of the test: with STARTTLS and a sign-in, or without. It knows nobody called
/// „unbekannt“, has no time for „spaeter“ the first time, and keeps everything else.
/// </summary>
internal sealed class PostOffice : IAsyncDisposable
{
    public const string User = "sozialplanung";
    public const string Password = "Briefmarke ä 7";

    private const string Handler = """
        import base64
        from aiosmtpd.handlers import Mailbox
        from aiosmtpd.smtp import AuthResult

        class Post(Mailbox):
            def __init__(self, folder, user, password):
                super().__init__(folder)
                self.proof = f"\0{user}\0{password}".encode()
                self.was_asked = False

            @classmethod
            def from_cli(cls, parser, *args):
                return cls(args[0], args[1], args[2])

            async def auth_PLAIN(self, server, args):
                return AuthResult(success=base64.b64decode(args[1]) == self.proof, handled=False)

            async def handle_RCPT(self, server, session, envelope, address, options):
                if server.tls_context and not session.authenticated:
                    return "530 5.7.0 Authentication required"
                if address.startswith("unbekannt@"):
                    return "550 5.1.1 No such user here"
                if address.startswith("spaeter@") and not self.was_asked:
                    self.was_asked = True
                    return "451 4.7.1 Greylisted"
                envelope.rcpt_tos.append(address)
                return "250 OK"
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("post-").FullName;
    private Process? _server;

    public int Port { get; private set; }

    /// <summary>The certificate of the authority, as the operator would name it.</summary>
    public string AuthorityFile => Path.Combine(_folder, "stelle.pem");

    public static async Task<PostOffice> StartAsync(bool isProtected)
    {
        var office = new PostOffice { Port = FreePort() };
        await File.WriteAllTextAsync(Path.Combine(office._folder, "postamt.py"), Handler);
        var start = new ProcessStartInfo(
            "/usr/bin/python3",
            [
                "-m",
                "aiosmtpd",
                "-n",
                "-l",
                $"127.0.0.1:{office.Port}",
                "-c",
                "postamt.Post",
                .. isProtected ? await office.CertificateAsync() : [],
                "--",
                office.Letters,
                User,
                Password,
            ]
        )
        {
            RedirectStandardError = true,
        };
        start.Environment["PYTHONPATH"] = office._folder;
        office._server = Process.Start(start)!;
        office._server.BeginErrorReadLine();
        await TestService.EventuallyAsync(
            "der Postserver nimmt an",
            _ => office.ListensAsync(),
            TestContext.Current.CancellationToken
        );
        return office;
    }

    /// <summary>What has come for an address.</summary>
    public IReadOnlyList<MimeMessage> To(string address) =>
        [
            .. Files("new")
                .Concat(Files("cur"))
                .Select(file => MimeMessage.Load(file, TestContext.Current.CancellationToken))
                .Where(message => message.To.Mailboxes.Any(mailbox => mailbox.Address == address)),
        ];

    public async ValueTask DisposeAsync()
    {
        _server!.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Letters => Path.Combine(_folder, "briefe");

    private string[] Files(string state) =>
        Directory.Exists(Path.Combine(Letters, state)) ? Directory.GetFiles(Path.Combine(Letters, state)) : [];

    private async Task<string[]> CertificateAsync()
    {
        using var authority = OwnCertificates.Authority();
        using var certificate = OwnCertificates.Of(authority);
        await File.WriteAllTextAsync(AuthorityFile, authority.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(_folder, "server.pem"), certificate.ExportCertificatePem());
        using var key = System.Security.Cryptography.X509Certificates.RSACertificateExtensions.GetRSAPrivateKey(certificate)!;
        await File.WriteAllTextAsync(Path.Combine(_folder, "server.key"), key.ExportPkcs8PrivateKeyPem());
        return ["--tlscert", Path.Combine(_folder, "server.pem"), "--tlskey", Path.Combine(_folder, "server.key")];
    }

    private async Task<bool> ListensAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException) when (!_server!.HasExited)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
