using Sozialplanung.DebianHosting.Data;

namespace Sozialplanung.DebianHosting.Servers;

/// <summary>Everything the broker reads and writes, so that it never touches /etc/rabbitmq or /var/lib/rabbitmq.</summary>
internal sealed class RabbitMQFolder(string path)
{
    public string Path { get; } = path;

    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string>
        {
            ["HOME"] = Path,
            ["RABBITMQ_CONF_ENV_FILE"] = In("env.conf"),
            ["RABBITMQ_CONFIG_FILE"] = In("rabbitmq.conf"),
            ["RABBITMQ_ADVANCED_CONFIG_FILE"] = In("advanced.config"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = In("plugins"),
            ["RABBITMQ_MNESIA_BASE"] = In("daten"),
            ["RABBITMQ_LOG_BASE"] = Path,
            ["RABBITMQ_LOGS"] = "-",
            ["RABBITMQ_PID_FILE"] = In("pid"),
            // Without the shell script in between, which would survive the death of its parent.
            ["RUNNING_UNDER_SYSTEMD"] = "true",
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] =
                "-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none",
        };

    public void Write(string port, string userName, string password, string cookie)
    {
        Directory.CreateDirectory(Path);
        PrivateFile.Write(
            In("rabbitmq.conf"),
            $"""
            listeners.tcp.local = 127.0.0.1:{port}
            default_user = {userName}
            default_pass = {password}
            loopback_users = none
            log.console = true
            log.console.level = warning
            log.file = false
            vm_memory_high_watermark.relative = 0.25
            disk_free_limit.absolute = 200MB

            """
        );
        File.WriteAllText(In("plugins"), "[].\n");
        File.WriteAllText(In("env.conf"), "");
        PrivateFile.Write(In(".erlang.cookie"), cookie);
    }

    private string In(string file) => System.IO.Path.Combine(Path, file);
}
