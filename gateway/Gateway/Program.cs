using Sozialplanung.Gateway;
using Sozialplanung.Gateway.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<GatewayDb>("gateway");
builder.Services.AddValidation();
builder.Services.AddGateway(builder.Configuration);

var app = builder.Build();
app.UseGateway();
app.MapServiceDefaults();
app.MapGateway();
await app.RunAsync();
