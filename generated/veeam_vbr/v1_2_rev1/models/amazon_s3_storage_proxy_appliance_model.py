from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3StorageProxyApplianceModel(Model):
    """Helper machine in Amazon EC2 that serves an Amazon repository, and the network it is placed in.

    Attributes:
        redirector_port: Port of the redirector on the appliance.
    """

    _fields = {
        "ec_2_instance_type": ("ec2InstanceType", None),
        "vpc_name": ("vpcName", None),
        "vpc_id": ("vpcId", None),
        "subnet_name": ("subnetName", None),
        "subnet_id": ("subnetId", None),
        "security_group": ("securityGroup", None),
        "redirector_port": ("redirectorPort", whole),
    }

    ec_2_instance_type: str | None | Unset = UNSET
    vpc_name: str | None | Unset = UNSET
    vpc_id: str | None | Unset = UNSET
    subnet_name: str | None | Unset = UNSET
    subnet_id: str | None | Unset = UNSET
    security_group: str | None | Unset = UNSET
    redirector_port: int | None | Unset = UNSET
