using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.FetchOverSftp;

/// <summary>Debian's sshd (openssh-server) as a child of the test, with keys of its own and a folder of files.</summary>
internal sealed class SftpOffice : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sftp-").FullName;
    private Process? _server;

    public int Port { get; private set; }

    public string Files => Path.Combine(_folder, "ausgang");

    public string PrivateKey => File.ReadAllText(Path.Combine(_folder, "kennung"));

    /// <summary>As <c>ssh-keygen -l</c> says it.</summary>
    public string Fingerprint { get; private set; } = "";

    public static string UserName => Environment.UserName;

    public string Url(string pattern, string host = "127.0.0.1") => $"sftp://{host}:{Port}{Files}/{pattern}";

    public static async Task<SftpOffice> StartAsync()
    {
        var office = new SftpOffice();
        Directory.CreateDirectory(office.Files);
        await office.KeyAsync("kennung");
        File.Copy(Path.Combine(office._folder, "kennung.pub"), Path.Combine(office._folder, "erlaubt"));
        await office.RestartAsync();
        return office;
    }

    public void Put(string name, string content)
    {
        File.WriteAllText(Path.Combine(Files, name), content);
        File.SetLastWriteTimeUtc(Path.Combine(Files, name), new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>Starts the server anew, with another key to show.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        File.Delete(Path.Combine(_folder, "host"));
        await KeyAsync("host");
        Fingerprint = (await RunAsync("ssh-keygen", "-lf", Path.Combine(_folder, "host.pub"))).Split(' ')[1];
        Port = Port == 0 ? FreePort() : Port;
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "config"),
            $"""
            Port {Port}
            ListenAddress 127.0.0.1
            HostKey {_folder}/host
            AuthorizedKeysFile {_folder}/erlaubt
            PidFile none
            StrictModes no
            UsePAM no
            PermitRootLogin yes
            PasswordAuthentication yes
            Subsystem sftp internal-sftp
            """
        );
        if (Environment.IsPrivilegedProcess)
        {
            // Where the server puts the part of itself that has no rights.
            Directory.CreateDirectory("/run/sshd");
        }

        _server = Process.Start(
            new ProcessStartInfo("/usr/sbin/sshd", ["-D", "-e", "-f", Path.Combine(_folder, "config")])
            {
                RedirectStandardError = true,
            }
        )!;
        _server.BeginErrorReadLine();
        await TestService.EventuallyAsync("sshd nimmt an", _ => ListensAsync(), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StopAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }
    }

    private Task<string> KeyAsync(string name) =>
        RunAsync("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "versuch", "-f", Path.Combine(_folder, name));

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

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, program);
        return output;
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
