namespace Aspire.Hosting.ApplicationModel;

public class RabbitMQServerResource(string name, ParameterResource? userName, ParameterResource password)
    : ContainerResource(name),
        IResourceWithConnectionString
{
    internal ParameterResource? UserName { get; } = userName;

    internal ParameterResource Password { get; } = password;
}
